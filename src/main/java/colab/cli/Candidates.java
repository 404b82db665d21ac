package colab.cli;

import colab.publication.Area;
import colab.publication.Asjc;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountryGroup;
import colab.publication.CountryGroups;
import colab.publication.DocumentType;
import colab.render.ChartForm;
import colab.render.Form;
import colab.table.ChartKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that completion offers after an option whose values are no constants. */
enum Candidates implements Iterable<String> {
  /** Codes of countries. */
  CODES,
  /** Ids of groups. */
  GROUPS,
  /** Codes of countries and ids of groups. */
  SIDES,
  /** Abbreviations of subject areas. */
  AREAS,
  /** Names of forms of output. */
  FORMS,
  /** Kinds of charts. */
  CHARTS,
  /** Document types of one word. */
  TYPES;

  @Override
  public Iterator<String> iterator() {
    return words().iterator();
  }

  private List<String> words() {
    return switch (this) {
      case CODES -> codes();
      case GROUPS -> groups();
      case SIDES -> both(codes(), groups());
      case AREAS -> Asjc.standard().areas().stream().map(Area::abbreviation).toList();
      case FORMS -> both(Form.ids(), ChartForm.ids());
      case CHARTS -> ChartKind.ids();
      case TYPES -> types();
    };
  }

  /**
   * {@return these words, each with a tab and what it stands for, where that is known; names of
   * countries and subject areas follow with their codes}
   */
  static List<String> described(List<String> words) {
    Map<String, String> meanings = new LinkedHashMap<>();
    CountryGroups.standard(Countries.standard())
        .all()
        .forEach(each -> meanings.put(each.id(), each.name()));
    Map<String, String> names = new LinkedHashMap<>();
    Asjc.standard().areas().forEach(each -> names.put(each.abbreviation(), each.name()));
    present().forEach(each -> names.put(each.code(), each.name()));
    names.put("UK", "United Kingdom");
    meanings.putAll(names);
    List<String> described = new ArrayList<>();
    for (String word : words) {
      Optional<String> meaning = Optional.ofNullable(meanings.get(word));
      described.add(
          word + meaning.filter(name -> !name.equals(word)).map(name -> "\t" + name).orElse(""));
    }
    words.stream()
        .filter(word -> names.containsKey(word) && !word.equals("UK"))
        .map(word -> names.get(word) + "\t" + word)
        .filter(row -> !words.contains(row.substring(0, row.indexOf('\t'))))
        .filter(row -> row.indexOf(',') < 0)
        .forEach(described::add);
    return described;
  }

  private static Stream<Country> present() {
    return Countries.standard().all().stream().filter(country -> !country.isFormer());
  }

  /** A word list of a shell cannot hold names with spaces. */
  private static List<String> codes() {
    List<String> codes = new ArrayList<>(List.of("UK"));
    present().map(Country::code).forEach(codes::add);
    present().map(Country::name).filter(name -> name.matches("[A-Za-z]+")).forEach(codes::add);
    return codes;
  }

  private static List<String> types() {
    return Stream.of(DocumentType.values())
        .map(type -> type.label().toLowerCase(Locale.ROOT))
        .filter(label -> label.indexOf(' ') < 0)
        .toList();
  }

  private static List<String> both(List<String> some, List<String> others) {
    List<String> both = new ArrayList<>(some);
    both.addAll(others);
    return both;
  }

  private static List<String> groups() {
    return CountryGroups.standard(Countries.standard()).all().stream()
        .map(CountryGroup::id)
        .toList();
  }
}
