package colab.analysis;

import colab.publication.Countries;
import colab.publication.Country;
import colab.table.Column;
import colab.table.Table;
import colab.table.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a table as it prints them, for sentences about it.
 *
 * @param table the table
 */
public record Cells(Table table) {

  /** {@return the value in this row; missing where there is no such column} */
  public Value value(int row, String id) {
    int place = table.columns().stream().map(Column::id).toList().indexOf(id);
    return place < 0 ? Value.missing("no such column") : table.rows().get(row).get(place);
  }

  /** {@return the value as printed, "-" where it is missing} */
  public String text(int row, String id) {
    return table.columns().stream()
        .filter(column -> column.id().equals(id))
        .findFirst()
        .map(column -> Wording.value(value(row, id), column.unit()))
        .orElse("-");
  }

  /** {@return whether the value is known} */
  public boolean has(int row, String id) {
    return !(value(row, id) instanceof Value.Missing);
  }

  /** {@return the amount; 0 where it is missing} */
  public double amount(int row, String id) {
    return RankAnalysis.amount(value(row, id));
  }

  /** {@return "grew by 29.2%", "fell by 3.1%", "did not change"} */
  public String grew(int row, String id) {
    String number = text(row, id).replaceFirst("^[+-]", "");
    double amount = amount(row, id);
    return amount == 0 ? "did not change" : (amount > 0 ? "grew by " : "fell by ") + number + "%";
  }

  /** {@return the country's name as it stands in a sentence; other words as they are} */
  static String inSentence(String name) {
    return Countries.standard().find(name).map(Country::inSentence).orElse(name);
  }

  /** {@return "a, b and c"} */
  public static String listed(List<String> words) {
    List<String> most = new ArrayList<>(words);
    if (most.size() < 2) {
      return String.join("", most);
    }
    String last = most.remove(most.size() - 1);
    return String.join(", ", most) + " and " + last;
  }

  /** {@return the sentence with a capital} */
  public static String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** {@return "UK-Japan co-publications, 2017-2021 (SciVal, exported 4 Aug 2022)"} */
  String title() {
    return table.title();
  }
}
