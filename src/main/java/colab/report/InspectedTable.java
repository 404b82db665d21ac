package colab.report;

import colab.Diagnostic;
import colab.analysis.Words;
import colab.corpus.Account;
import colab.corpus.Heading;
import colab.corpus.Matched;
import colab.corpus.Provenance;
import colab.corpus.UnknownName;
import colab.indicator.Counting;
import colab.publication.Attribute;
import colab.table.Column;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import colab.tally.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one file holds, as a table with its findings. */
final class InspectedTable {
  private static final int TOLD = 5;

  private final List<Note> notes = new ArrayList<>();

  private InspectedTable() {}

  /** {@return the last part of a file's path} */
  static String shortName(String source) {
    return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
  }

  /**
   * {@return a row a thing that the columns say of a publication, with the number of publications
   * that lack it}
   */
  static Table of(Inspected.Publications file) {
    List<Column> columns =
        List.of(
            Column.of("attribute", "What is known", Unit.TEXT),
                Column.of("column", "from the column", Unit.TEXT),
            Column.of("missing", "Missing", Unit.COUNT),
                Column.of("missing_percent", "%", Unit.PERCENT));
    List<List<Value>> rows = new ArrayList<>();
    for (Attribute attribute : Attribute.values()) {
      String names = columns(file, attribute);
      boolean there = !names.isEmpty();
      if (!there && !attribute.isUsual()) {
        continue;
      }
      long missing = file.rows().missing(attribute);
      rows.add(
          List.of(
              Value.label(attribute.title()),
              there ? Value.label(names) : Value.missing("no such column"),
              there ? Value.count(missing) : Value.missing("no such column"),
              there && file.rows().kept() > 0
                  ? Value.quantity(100.0 * missing / file.rows().kept())
                  : Value.missing("no such column")));
    }
    InspectedTable table = new InspectedTable();
    table.tell(file);
    return new Table(
        "file",
        shortName(file.source()),
        file.provenance().synthetic(),
        columns,
        rows,
        table.notes);
  }

  private static String columns(Inspected.Publications file, Attribute attribute) {
    String names = headings(file, attribute);
    boolean lookedUp = file.rows().institutions().mentions() > 0;
    return names.isEmpty() && attribute == Attribute.COUNTRIES && lookedUp
        ? headings(file, Attribute.INSTITUTIONS) + ", looked up"
        : names;
  }

  private static String headings(Inspected.Publications file, Attribute attribute) {
    return file.headings().stream()
        .filter(h -> h.attribute().equals(Optional.of(attribute)))
        .map(Heading::name)
        .collect(Collectors.joining(", "));
  }

  /** {@return a row a metric of a file that was counted before} */
  static Table of(Inspected.Figures file) {
    List<List<Value>> rows =
        file.metrics().stream().map(name -> List.of(Value.label(name))).toList();
    InspectedTable table = new InspectedTable();
    table.origin(file.format(), file.provenance(), file.about().inWords());
    table.tell("Rows", accounted(file));
    table.tell("Figures of", file.sets().size() + ": " + some(file.sets()));
    file.diagnostics().stream()
        .filter(odd -> odd.severity() == Diagnostic.Severity.WARNING)
        .forEach(odd -> table.tell("Note", placed(odd)));
    table.print(file);
    return new Table(
        "file",
        shortName(file.source()),
        file.provenance().synthetic(),
        List.of(Column.of("metric", "Counted before", Unit.TEXT)),
        rows,
        table.notes);
  }

  private static String accounted(Inspected.Figures file) {
    Account account = file.account();
    String leftOut = account.filtered() > 0 ? count(account.filtered()) + " left out + " : "";
    return count(account.read())
        + " = "
        + count(account.kept())
        + " kept + "
        + count(account.duplicate())
        + (account.duplicate() == 1 ? " duplicate + " : " duplicates + ")
        + leftOut
        + count(account.rejected())
        + " rejected";
  }

  private static String placed(Diagnostic odd) {
    return odd.line() > 0 ? "line " + odd.line() + ": " + odd.message() : odd.message();
  }

  private void tell(Inspected.Publications file) {
    RowFindings rows = file.rows();
    origin(file.format(), file.provenance(), file.scope().inWords());
    tell(
        "Rows",
        count(rows.read())
            + " = "
            + count(rows.kept())
            + " kept + "
            + count(rows.duplicates())
            + (rows.duplicates() == 1 ? " duplicate + " : " duplicates + ")
            + count(rows.rejected().size())
            + " rejected"
            + leftOut(rows)
            + "; "
            + declared(file));
    if (rows.changed() > 0) {
      tell(
          "Duplicates",
          count(rows.changed())
              + " with another FWCI than the row before them, which is the one kept");
    }
    if (rows.sharedDois() > 0) {
      tell(
          "One DOI",
          count(rows.sharedDois())
              + (rows.sharedDois() == 1 ? " publication has" : " publications have")
              + " the DOI of another identifier, first "
              + shortName(file.source())
              + ":"
              + rows.firstShared()
              + "; each counts (help counting)");
    }
    tell("Years", years(file));
    unknown("countries", Attribute.COUNTRIES, rows);
    unknown("subjects", Attribute.FIELDS, rows);
    institutions(rows);
    tell("Counting", counting(file));
    if (rows.uncountedAuthors() > 0) {
      tell(
          "Authors",
          count(rows.uncountedAuthors())
              + " with a list of authors that is cut off or cannot be counted");
    }
    file.making().forEach(made -> tell(made.getKey(), made.getValue()));
    tell("Retracted", count(rows.retracted()));
    rows.warnings().forEach(odd -> tell("Note", odd.message()));
    List<String> others =
        file.headings().stream().filter(h -> h.attribute().isEmpty()).map(Heading::name).toList();
    if (!others.isEmpty()) {
      tell("Not used", String.join(", ", others));
    }
    print(file);
  }

  private static String counting(Inspected.Publications file) {
    StringBuilder ways = new StringBuilder(Counting.FULL.id());
    List<String> lacking = new ArrayList<>();
    for (Counting way : List.of(Counting.FRACTIONAL, Counting.AUTHOR, Counting.INSTITUTION)) {
      Attribute needed = way.dimension().map(Dimension::attribute).orElse(Attribute.COUNTRIES);
      if (columns(file, needed).isEmpty()) {
        lacking.add(way.id() + " (no " + needed.title() + ")");
      } else {
        ways.append(", ").append(way.id());
      }
    }
    return ways + (lacking.isEmpty() ? "" : "; not " + String.join(", ", lacking));
  }

  private static String leftOut(RowFindings rows) {
    return rows.leftOut().entrySet().stream()
        .map(kind -> " + " + count(kind.getValue()) + " " + kind.getKey() + " left out")
        .collect(Collectors.joining());
  }

  private void origin(String format, Provenance provenance, String scope) {
    tell("Format", format);
    tell("Data set", provenance.dataSet().isEmpty() ? "not named" : provenance.dataSet());
    tell("Scope", scope);
    String exported =
        provenance.exported().map(date -> "exported " + Words.date(date)).orElse("no export date");
    tell(
        "Dates",
        exported
            + provenance
                .updated()
                .map(date -> ", database updated " + Words.date(date))
                .orElse(""));
  }

  private static String declared(Inspected.Publications file) {
    if (file.provenance().declared().isEmpty()) {
      return "the file declares no number";
    }
    String number = count(file.provenance().declared().getAsLong());
    return file.isComplete()
        ? number + " declared"
        : "but " + number + " are declared: the export may be incomplete";
  }

  private static String years(Inspected.Publications file) {
    String found =
        file.rows().years().entrySet().stream()
            .map(year -> year.getKey() + ": " + count(year.getValue()))
            .collect(Collectors.joining(", "));
    String outside =
        file.rows().outsideYears() > 0
            ? "; " + count(file.rows().outsideYears()) + " outside the years declared"
            : "";
    return found.isEmpty() ? "none" : found + outside;
  }

  private void unknown(String what, Attribute attribute, RowFindings rows) {
    List<UnknownName> names =
        rows.unknown().stream().filter(name -> name.attribute() == attribute).toList();
    if (!names.isEmpty()) {
      List<String> told =
          names.stream()
              .map(name -> "'" + name.name() + "' (" + count(name.publications()) + ")")
              .toList();
      tell("Unknown", count(names.size()) + " " + what + ": " + some(told) + "; see --unknown");
    }
  }

  private void institutions(RowFindings rows) {
    Matched found = rows.institutions();
    if (found.mentions() > 0) {
      tell(
          "Institutions",
          String.format(
              Locale.ROOT,
              "%s of %s names found, %s of %s mentions (%.1f%%)",
              count(found.namesFound()),
              count(found.names()),
              count(found.mentionsFound()),
              count(found.mentions()),
              found.percentOfMentions()));
      unknown("institutions", Attribute.INSTITUTIONS, rows);
    }
  }

  private static String some(List<String> words) {
    String first = String.join(", ", words.subList(0, Math.min(TOLD, words.size())));
    return words.size() > TOLD ? first + " and " + (words.size() - TOLD) + " more" : first;
  }

  private void print(Inspected file) {
    file.fingerprint()
        .ifPresent(
            print -> {
              tell("Size", count(print.bytes()) + " bytes");
              notes.add(Note.of("SHA-256 " + print.sha256()));
            });
  }

  private void tell(String label, String text) {
    notes.add(Note.finding(label, text));
  }

  private static String count(long number) {
    return Words.number(number);
  }
}
