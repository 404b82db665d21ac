package colab.analysis;

import colab.corpus.Provenance;
import colab.corpus.Scope;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.publication.Countries;
import colab.publication.DocumentType;
import colab.publication.Scheme;
import colab.publication.Subject;
import colab.table.Table;
import colab.table.Thousands;
import colab.tally.Export;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Sets, periods and sources in the words of titles and sentences. */
public final class Words {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private Words() {}

  /** {@return the set in a sentence: "publications co-authored by the United Kingdom and Japan"} */
  public static String set(Selection selection) {
    List<Side> sides = selection.sides();
    String kind =
        selection.reach().internationalOnly() ? "international publications" : "publications";
    if (sides.isEmpty()) {
      List<String> institutions = selection.traits().institutions();
      return institutions.isEmpty()
          ? "all " + kind
          : kind + " of " + String.join(" or ", institutions);
    }
    if (sides.size() == 1) {
      return kind + " of " + sides.get(0).sentenceName();
    }
    return "publications co-authored by "
        + sides.get(0).sentenceName()
        + " and "
        + sides.get(1).sentenceName();
  }

  /** {@return what to ask SciVal for} */
  public static String wanted(Selection selection) {
    List<Side> sides = selection.sides();
    if (sides.isEmpty()) {
      return "'Publications'";
    }
    return sides.size() == 1
        ? "'Publications in " + sides.get(0).name() + "'"
        : "'Publications co-authored by "
            + sides.get(0).name()
            + " and "
            + sides.get(1).name()
            + "'";
  }

  /** {@return the set at the head of a table: "UK-Japan co-publications"} */
  public static String title(Selection selection, Export export) {
    List<Side> sides = selection.sides();
    String narrowed = narrowed(selection, known(export.scheme()));
    if (sides.isEmpty()) {
      return withoutSides(selection, export);
    }
    if (sides.size() == 1) {
      String kind =
          selection.reach().internationalOnly()
              ? "International publications of "
              : "Publications of ";
      return kind + sides.get(0).sentenceName() + narrowed + undeclared(export);
    }
    return pair(selection) + " co-publications" + narrowed + undeclared(export);
  }

  /** What the export holds; of an institution what it has, where nothing else limits that. */
  private static String withoutSides(Selection selection, Export export) {
    List<String> institutions = selection.traits().institutions();
    boolean open = export.scope().sides().isEmpty() && !export.scope().international();
    if (open && !institutions.isEmpty()) {
      Selection others = selection.withTraits(selection.traits().of(List.of()));
      return "Publications of "
          + String.join(" or ", institutions)
          + narrowed(others, known(export.scheme()))
          + undeclared(export);
    }
    String dataSet = export.provenances().get(0).dataSet();
    return (dataSet.isEmpty() ? "All publications in these files" : dataSet)
        + narrowed(selection, known(export.scheme()));
  }

  private static String undeclared(Export export) {
    if (export.scope().basis() == Scope.Basis.ASSUMED) {
      return ", scope assumed";
    }
    return export.scope().basis() == Scope.Basis.UNDECLARED && !export.isCounted()
        ? " in these files"
        : "";
  }

  /** {@return "UK-Japan"} */
  public static String pair(Selection selection) {
    return String.join("-", selection.sides().stream().map(Side::shortName).toList());
  }

  /** {@return what the set was narrowed to, after a comma; empty when to nothing} */
  public static String narrowed(Selection selection) {
    return narrowed(selection, Subject::name);
  }

  /** Some schemes learn how a subject is written only while files are read. */
  private static Function<Subject, String> known(Scheme scheme) {
    String of = scheme.isUsual() ? "" : " (" + scheme.title() + ")";
    return subject -> scheme.subject(subject.level(), subject.index()).name() + of;
  }

  private static String narrowed(Selection selection, Function<Subject, String> name) {
    List<String> limits = new ArrayList<>();
    selection.subjects().any().stream().map(name).sorted().forEach(limits::add);
    selection.subjects().journals().ifPresent(list -> limits.add("journals of " + list.name()));
    selection.traits().types().stream()
        .map(DocumentType::label)
        .sorted()
        .forEach(type -> limits.add(type.toLowerCase(Locale.ROOT)));
    selection.traits().maxAuthors().ifPresent(most -> limits.add("at most " + most + " authors"));
    limits.addAll(selection.traits().institutions());
    selection
        .reach()
        .maxCountries()
        .ifPresent(most -> limits.add("at most " + most + " countries"));
    if (selection.reach().onlySides()) {
      limits.add("no other country");
    }
    if (!selection.reach().without().isEmpty()) {
      List<String> names =
          selection
              .reach()
              .without()
              .indices()
              .mapToObj(i -> Countries.standard().get(i).name())
              .toList();
      limits.add("without " + String.join(", ", names));
    }
    if (selection.traits().withoutRetracted()) {
      limits.add("without retracted");
    }
    selection.except().ifPresent(other -> limits.add("without " + set(other)));
    return limits.isEmpty() ? "" : ", " + String.join(", ", limits);
  }

  /** {@return what subjects are called in a title: "area", "group of portfolios"} */
  public static String kind(Scheme scheme, Subject.Level level) {
    return scheme.kind(level) + (scheme.isUsual() ? "" : " of " + scheme.title());
  }

  /** {@return what subjects are called above a column: "Area"} */
  public static String heading(Scheme scheme, Subject.Level level) {
    return capital(scheme.kind(level));
  }

  /** {@return what several subjects are called at the start of a sentence: "Areas"} */
  public static String subjects(Scheme scheme, Subject.Level level) {
    return capital(scheme.kind(level)) + "s";
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** {@return its provider's title of it; the name of its file where it has none} */
  public static String name(Export export) {
    String dataSet = export.provenances().get(0).dataSet();
    String source = export.provenances().get(0).source();
    int path = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
    return dataSet.isEmpty() ? source.substring(path + 1) : dataSet;
  }

  /** {@return where it comes from: "SciVal, exported 4 Aug 2022"} */
  public static String source(Export export) {
    Optional<LocalDate> exported =
        export.provenances().stream().flatMap(p -> p.exported().stream()).findFirst();
    String provider = providers(export);
    return exported
        .map(date -> provider + ", exported " + date(date))
        .orElse(provider + ", no export date");
  }

  private static String providers(Export export) {
    List<String> names =
        export.provenances().stream().map(p -> p.provider().title()).distinct().toList();
    return names.size() > 2 ? names.size() + " sources" : String.join(" and ", names);
  }

  /** {@return "4 Aug 2022"} */
  public static String date(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /** {@return whether any of its files is a synthetic sample} */
  public static boolean isSynthetic(Export export) {
    return export.provenances().stream().anyMatch(Provenance::synthetic);
  }

  /** {@return "24,912"} */
  public static String number(long number) {
    return Thousands.of(number);
  }

  /** {@return the number with so many decimals, half up} */
  public static String decimal(double number, int digits) {
    return java.math.BigDecimal.valueOf(number)
        .setScale(digits, java.math.RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** {@return the number with separators and so many decimals, half up} */
  public static String amount(double number, int digits) {
    return Thousands.of(
        java.math.BigDecimal.valueOf(number).setScale(digits, java.math.RoundingMode.HALF_UP));
  }

  /** {@return the source in the table's title, "SciVal, exported 4 Aug 2022"} */
  public static String sourceOf(Table table) {
    int source = table.title().lastIndexOf(" (");
    return source < 0 ? "" : table.title().substring(source + 2, table.title().length() - 1);
  }

  /** {@return what stands in the table's title before its source} */
  public static String subject(Table table) {
    int source = table.title().lastIndexOf(" (");
    return source < 0 ? table.title() : table.title().substring(0, source);
  }
}
