package colab.cli;

import colab.ColabException;
import colab.Nearest;
import colab.baseline.BaselineReader;
import colab.baseline.Held;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.format.own.Mapping;
import colab.corpus.format.own.OwnTable;
import colab.corpus.institution.InstitutionFile;
import colab.corpus.list.SchemeFile;
import colab.corpus.rows.Threads;
import colab.corpus.rows.Wishes;
import colab.publication.Countries;
import colab.publication.CountryGroups;
import colab.publication.Groups;
import colab.publication.Institutions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** How files are read, and where names are looked up. */
final class ReadingOptions {
  private final Surroundings surroundings;
  private final Supplier<List<String>> columns;
  private final List<String> tidings = new ArrayList<>();
  private List<String> merges = new ArrayList<>();
  private boolean keepAll;
  private Optional<Integer> threads = Optional.empty();
  private String columnFile = "";
  private String countryNames = "";
  private List<String> institutions = new ArrayList<>();
  private String scheme = "";
  private Optional<Groups> grouped = Optional.empty();
  private String groupFile = "";
  private String baseline = "";
  private boolean scivalStyle;

  ReadingOptions(Surroundings surroundings, Supplier<List<String>> columns) {
    this.surroundings = surroundings;
    this.columns = columns;
  }

  /** Declares the options. */
  void declare(Options all) {
    Options options = all.about(OptionGroup.READING);
    declareReading(options);
    declareNames(options);
  }

  private void declareReading(Options options) {
    options.option("--merge A=B,C", "Count B and C as A: CN=HK,MO.").texts(given -> merges = given);
    options.flag(
        "--keep-all",
        "Count what a provider leaves out by default (OpenAlex: expansion, paratext).",
        given -> keepAll = given);
    options
        .option(
            "--threads N",
            "Threads that read; the answer is the same with any number (default: by size).")
        .number(given -> threads = Optional.of(given));
    options
        .option(
            "--column-file FILE",
            "Which column of a table says what: year = Filing year, a line each.")
        .text(given -> columnFile = given);
  }

  private void declareNames(Options options) {
    options
        .option("--country-names FILE", "More country names: name TAB code a line.")
        .text(given -> countryNames = given);
    options
        .option(
            "--institutions FILE",
            "Where institutions are, for exports without countries: ROR's data dump, or a table;"
                + " given again, the later file has the last word.")
        .texts(given -> institutions = given);
    options
        .option(
            "--scheme FILE|NAME",
            "Subjects of another scheme: a table of which is in which group, or the export's own for,"
                + " for-groups, the, qs, qs-subjects (default: asjc).")
        .text(given -> scheme = given);
    options
        .option(
            "--group-file FILE", "More groups: id TAB name TAB member [TAB from TAB to] a line.")
        .text(given -> groupFile = given);
    options
        .option(
            "--baseline FILE",
            "FWCI by the expected citations that colab baseline made, not the provider's.")
        .text(given -> baseline = given);
    options.flag(
        "--scival-style",
        "With --baseline: most cited by one threshold for all fields of a year, as in SciVal.",
        given -> scivalStyle = given);
  }

  /** {@return the registry of countries, with the user's own names} */
  Countries countries() {
    Countries named =
        countryNames.isEmpty()
            ? Countries.standard()
            : Countries.standard().withAliases(lines(countryNames));
    return merges.isEmpty() ? named : named.withAliases(Merge.lines(merges, named));
  }

  /** {@return how the user wants files to be read} */
  Wishes wishes() {
    Mapping file = columnFile.isEmpty() ? Mapping.NONE : Mapping.ofLines(lines(columnFile));
    Mapping mapping = file.with(columns.get());
    if (mapping.isEmpty() && !columnFile.isEmpty()) {
      throw ColabException.usage(
          columnFile + " names no column", "Write lines such as year = Filing year.");
    }
    Countries known = countries();
    return new Wishes(
        known,
        keepAll,
        threads(),
        institutions(known),
        mapping.isEmpty() ? Optional.empty() : Optional.of(new OwnTable(mapping)),
        subjects());
  }

  /** {@return the scheme that subjects are put in, read once; none for the fields of ASJC} */
  Optional<Groups> subjects() {
    if (grouped.isEmpty() && !scheme.isEmpty()) {
      grouped = SchemeFile.isName(scheme) ? SchemeFile.named(scheme) : schemeFile();
    }
    return grouped;
  }

  private Optional<Groups> schemeFile() {
    if (!Files.exists(Path.of(scheme))) {
      throw ColabException.usage(
          "--scheme " + scheme + " is neither a file nor a scheme that exports have",
          Nearest.hint(scheme, SchemeFile.names()));
    }
    return Optional.of(SchemeFile.read(one(scheme)));
  }

  /**
   * {@return the one file of this name}
   *
   * @throws ColabException when it cannot be read, or is a folder or an archive of several
   */
  static Input one(String file) {
    List<Input> inputs = Inputs.of(List.of(file), InputStream.nullInputStream());
    if (inputs.size() != 1) {
      throw ColabException.usage(file + " holds " + inputs.size() + " files", "Name one file.");
    }
    return inputs.get(0);
  }

  private Threads threads() {
    OptionalInt number = SetOptions.positive("--threads", threads);
    return number.isEmpty() ? Threads.bySize() : Threads.exactly(number.getAsInt());
  }

  private Institutions institutions(Countries known) {
    Institutions all = Institutions.NONE;
    for (String file : institutions) {
      List<Input> inputs = Inputs.of(List.of(file), surroundings.in());
      Institutions read = InstitutionFile.read(inputs, known);
      if (read.leftOut() > 0) {
        tidings.add(file + ": no known country, left out: " + read.leftOut() + " institutions");
      }
      all = all.with(read);
    }
    return all;
  }

  /** {@return the baseline that publications are held against} */
  Optional<Held> baseline() {
    if (baseline.isEmpty()) {
      if (scivalStyle) {
        throw ColabException.usage(
            "--scival-style needs a baseline", "Add --baseline FILE; colab baseline makes one.");
      }
      return Optional.empty();
    }
    List<Input> inputs = Inputs.of(List.of(baseline), surroundings.in());
    if (inputs.size() != 1) {
      throw ColabException.usage(
          "--baseline " + baseline + " is not one file", "Name the file of a baseline.");
    }
    String name =
        baseline.substring(Math.max(baseline.lastIndexOf('/'), baseline.lastIndexOf('\\')) + 1);
    return Optional.of(new Held(BaselineReader.read(inputs.get(0)), name, scivalStyle));
  }

  /** {@return the registry of groups, with the user's own} */
  CountryGroups groups() {
    CountryGroups standard = CountryGroups.standard(countries());
    return groupFile.isEmpty() ? standard : standard.withFile(lines(groupFile));
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (IOException e) {
      throw Inputs.unreadable(file, e);
    }
  }

  /** {@return whether files are read in the usual way, whatever is then done with their rows} */
  boolean isUsual() {
    return shaping().isEmpty() && scheme.isEmpty();
  }

  /** {@return the options that shape what is read, as the user wrote them, without folders} */
  List<String> shaping() {
    List<String> shaping = new ArrayList<>();
    merges.forEach(merge -> shaping.add("--merge " + merge));
    if (keepAll) {
      shaping.add("--keep-all");
    }
    columns.get().forEach(column -> shaping.add("--columns " + column));
    for (String file : List.of(columnFile, countryNames)) {
      if (!file.isEmpty()) {
        shaping.add("with " + Path.of(file).getFileName());
      }
    }
    institutions.forEach(file -> shaping.add("--institutions " + Path.of(file).getFileName()));
    return shaping;
  }

  /** {@return which institutions of a registry are of no use, once they were read} */
  List<String> tidings() {
    return tidings;
  }
}
