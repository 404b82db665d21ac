package colab.corpus.list;

import colab.ColabException;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.Journals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * A list of journals: one ISSN or title a line, blank lines and lines that start with {@code #}
 * left out; or a table with a column of ISSNs, of titles, or both.
 */
public final class JournalFile {
  private static final Set<String> ISSN =
      Set.of(
          "issn", "issns", "eissn", "e-issn", "print issn", "electronic issn", "issn-l", "issn_l");
  private static final Set<String> TITLE =
      Set.of("title", "journal", "journal title", "journal name", "source title", "source");
  private static final int DIGITS = 8;

  private JournalFile() {}

  /**
   * {@return the journals}
   *
   * @throws ColabException when there are none, a table has no column of them, or a line of it
   *     names none
   */
  public static Journals read(Input input) {
    Journals.Builder builder = new Journals.Builder(nameOf(input));
    ListTable.find(input, JournalFile::isHeader)
        .ifPresentOrElse(table -> table(input, table, builder), () -> lines(input, builder));
    Journals journals = builder.build();
    if (journals.shown().isEmpty()) {
      throw ColabException.couldNot(
          input.name() + ": there is no journal in it", "Write an ISSN or a title a line.");
    }
    return journals;
  }

  private static String nameOf(Input input) {
    String name = input.name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static boolean isHeader(List<String> cells) {
    return cells.stream().anyMatch(cell -> ISSN.contains(cell) || TITLE.contains(cell));
  }

  private static void table(Input input, ListTable table, Journals.Builder builder) {
    for (ListTable.Line line : table.rows()) {
      StringBuilder issns = new StringBuilder();
      String title = "";
      for (int i = 0; i < table.headings().size(); i++) {
        String heading = table.headings().get(i);
        if (ISSN.contains(heading)) {
          issns.append(whole(line.cell(i))).append(' ');
        } else if (TITLE.contains(heading) && title.isEmpty()) {
          title = line.cell(i);
        }
      }
      if (title.isEmpty() && Journals.issns(issns.toString()).isEmpty()) {
        throw ColabException.couldNot(
            input.name() + ":" + line.number() + ": neither an ISSN nor a title",
            "An ISSN has eight digits, 0028-0836; take the line out if it names no journal.");
      }
      builder.add(issns.toString(), title);
    }
  }

  /** A spreadsheet takes the zeros off the front of an ISSN. */
  private static String whole(String issn) {
    boolean digits = !issn.isEmpty() && issn.length() < DIGITS && issn.matches("\\d+[Xx]?");
    return digits ? "0".repeat(DIGITS - issn.length()) + issn : issn;
  }

  private static void lines(Input input, Journals.Builder builder) {
    ListTable.firstRow(input)
        .ifPresent(
            cells -> {
              throw ColabException.couldNot(
                  input.name()
                      + ": a table without a column of ISSNs or titles; its first row is: "
                      + String.join(", ", cells),
                  "Head the columns with issn and title, or write an ISSN or a title a line.");
            });
    lines(input).forEach(line -> add(line, builder));
  }

  private static List<String> lines(Input input) {
    try (InputStream bytes = input.stream()) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replace("\uFEFF", "").strip())
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw Inputs.unreadable(input.name(), e);
    }
  }

  private static void add(String line, Journals.Builder builder) {
    String plain = line.replaceFirst("(?i)^ISSN[-: ]*", "");
    boolean number = plain.matches("\\d{4}-?\\d{3}[\\dXx]");
    builder.add(number ? plain : "", number ? "" : line);
  }
}
