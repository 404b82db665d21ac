package colab.cli;

import colab.ColabException;
import colab.Diagnostic;
import colab.analysis.Library;
import colab.baseline.Held;
import colab.corpus.Input;
import colab.corpus.Inputs;
import colab.corpus.Scope;
import colab.publication.Asjc;
import colab.publication.Countries;
import colab.publication.CountryGroups;
import colab.publication.Groups;
import colab.publication.Scheme;
import colab.report.Exports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Which data a command reads. */
final class DataOptions {
  private static final int USUAL_REJECTED = 1;
  private static final String CACHED = "answered from its columnar file in the cache (COLAB_CACHE)";

  private final Surroundings surroundings;
  private List<String> files = new ArrayList<>();
  private boolean sample;
  private String assumeScope = "";
  private final ReadingOptions reading;
  private double maxRejected = USUAL_REJECTED;
  private Optional<Cache> cache = Optional.empty();
  private final List<String> fromCache = new ArrayList<>();
  private List<Path> read = List.of();

  /**
   * The options.
   *
   * @param columns the columns of a table that the user named, such as "year=Filing year"
   */
  DataOptions(Surroundings surroundings, Supplier<List<String>> columns) {
    this.surroundings = surroundings;
    this.reading = new ReadingOptions(surroundings, columns);
  }

  /** Declares the options. */
  void declare(Options all) {
    Options options = all.about(OptionGroup.DATA);
    options
        .parameter(
            "FILE|FOLDER|-", "Exports to read; .gz and .zip as they are, - for standard input.")
        .texts(given -> files = given);
    options.flag("--sample", "Answer from the synthetic sample data.", given -> sample = given);
    options
        .option("--assume-scope world|files", "What the files hold all of, whatever they declare.")
        .text(given -> assumeScope = given);
    reading.declare(options);
    options
        .option(
            "--max-rejected PERCENT",
            "Exit with 3 when more rows are rejected (default: " + USUAL_REJECTED + ").")
        .decimal(given -> maxRejected = given);
  }

  /** {@return the registry of countries, with the user's own names} */
  Countries countries() {
    return reading.countries();
  }

  /** {@return the registry of groups, with the user's own} */
  CountryGroups groups() {
    return reading.groups();
  }

  /** {@return the scheme that subjects are put in; none for the fields of ASJC} */
  Optional<Groups> grouped() {
    return reading.subjects();
  }

  /** {@return the baseline that publications are held against} */
  Optional<Held> baseline() {
    return reading.baseline();
  }

  /** {@return the scheme of subjects} */
  Scheme scheme() {
    return grouped().<Scheme>map(groups -> groups).orElseGet(Asjc::standard);
  }

  /** {@return the exports at hand} */
  Library library(boolean bareValue, boolean quiet) {
    cache = reading.isUsual() ? Cache.of(surroundings, quiet) : Optional.empty();
    Exports exports = exports(bareValue);
    Library library = exports.library();
    read = Tidings.files(exports);
    if (!files.isEmpty() && !quiet) {
      Tidings.tellFiles(exports, surroundings.err());
    }
    if (!quiet) {
      fromCache.forEach(name -> surroundings.err().println("colab: " + name + ": " + CACHED));
      tellInstitutions();
    }
    return library;
  }

  /** Tells what was odd in the files. */
  void tell(List<Diagnostic> diagnostics) {
    Tidings.tell(diagnostics, surroundings.err());
  }

  /**
   * Refuses a baseline.
   *
   * @param why it makes no sense
   */
  void refuseBaseline(String why) {
    if (reading.baseline().isPresent()) {
      throw ColabException.usage(why, "Leave --baseline out.");
    }
  }

  /** Tells which institutions of a registry are of no use. */
  void tellInstitutions() {
    reading.tidings().forEach(tiding -> surroundings.err().println("colab: " + tiding));
  }

  /**
   * {@return the exports at hand, which must be somebody's own}
   *
   * @param command what wants them
   */
  Exports named(String command) {
    boolean nothing =
        files.isEmpty() && surroundings.variable("COLAB_DATA").isEmpty() && !inputWaits();
    if (nothing && !sample) {
      throw ColabException.usage(command + " needs files", "Name the exports to read.");
    }
    return exports(false);
  }

  /** {@return the exports at hand, before they are put together} */
  Exports exports(boolean bareValue) {
    Exports none = new Exports(reading.wishes(), groups(), assumed());
    Exports exports = opened(none.heldAgainst(reading.baseline()), bareValue);
    exports.checkColumns();
    return exports;
  }

  /** {@return the exports of these files, which are named elsewhere than among the files} */
  Exports exportsOf(List<String> names) {
    Exports exports =
        new Exports(reading.wishes(), groups(), assumed()).heldAgainst(reading.baseline());
    names.forEach(name -> add(name, exports));
    return exports;
  }

  private Exports opened(Exports exports, boolean bareValue) {
    files.forEach(this::checkNoCountry);
    if (!files.isEmpty()) {
      if (sample) {
        throw ColabException.usage("--sample and files were both given", "Leave one of them out.");
      }
      files.forEach(name -> add(name, exports));
      return exports;
    }
    return sample ? sampled(exports) : undirected(exports, bareValue);
  }

  /** A country among the files, or several, is an option that was left out. */
  private void checkNoCountry(String name) {
    if (new File(name).exists()) {
      return;
    }
    List<String> parts = List.of(name.split(",", -1));
    if (parts.stream().allMatch(part -> countries().find(part).isPresent())) {
      throw ColabException.usage(
          name + " is no file",
          parts.size() == 2
              ? "Did you mean --pair " + name + "?"
              : "Did you mean --country " + name + "? A pair is written --pair UK,JP.");
    }
  }

  /** Tells which of the files that were named have no part in the answer. */
  void tellUnused(Set<String> used) {
    Tidings.tellUnused(files, used, surroundings.err());
  }

  /** {@return the files that the library is made of} */
  List<Path> read() {
    return read;
  }

  /** In a folder or an archive, files that are no exports are passed over. */
  private void add(String name, Exports exports) {
    List<Input> inputs = Inputs.of(List.of(name), surroundings.in());
    boolean many = inputs.size() != 1 || !name.equals("-") && !inputs.get(0).name().equals(name);
    exports.add(many || cache.isEmpty() ? inputs : List.of(kept(inputs.get(0))), many);
  }

  private Input kept(Input input) {
    Input kept =
        cache
            .map(
                each ->
                    each.instead(input, () -> new Exports(countries(), groups(), Optional.empty())))
            .orElse(input);
    if (!kept.path().equals(input.path())) {
      fromCache.add(input.name());
    }
    return kept;
  }

  private Exports undirected(Exports exports, boolean bareValue) {
    String data = surroundings.variable("COLAB_DATA");
    if (!data.isEmpty()) {
      List<String> names = List.of(data.split(File.pathSeparator));
      names.forEach(name -> add(name, exports));
      return exports;
    }
    if (inputWaits()) {
      return exports.add(Inputs.of(List.of("-"), surroundings.in()), false);
    }
    if (bareValue) {
      throw ColabException.usage(
          "--value needs files",
          "Name an export, or add --sample to answer from the synthetic sample data.");
    }
    surroundings
        .err()
        .println(
            "colab: no files given; this is from the synthetic sample data (--sample), not from SciVal");
    return sampled(exports);
  }

  private Exports sampled(Exports exports) {
    Path folder = surroundings.home().resolve("sample-data");
    if (!Files.isDirectory(folder)) {
      throw ColabException.couldNot(
          "the sample data is not there: " + folder, "Name an export of your own.");
    }
    return exports.add(Inputs.of(List.of(folder.toString()), surroundings.in()), true);
  }

  private boolean inputWaits() {
    try {
      return surroundings.in().available() > 0;
    } catch (IOException closed) {
      return false;
    }
  }

  private Optional<Scope> assumed() {
    Optional<Scope> scope = Scope.named(assumeScope);
    if (scope.isEmpty() && !assumeScope.isEmpty()) {
      throw ColabException.usage(
          "--assume-scope " + assumeScope + " is not known",
          "Write --assume-scope world or --assume-scope files.");
    }
    return scope;
  }

  /** {@return whether the user says what the files hold all of} */
  boolean assumesScope() {
    return !assumeScope.isEmpty();
  }

  /** {@return the options that shape what a file keeps, as the user wrote them} */
  List<String> shaping() {
    List<String> shaping = new ArrayList<>(reading.shaping());
    if (assumesScope()) {
      shaping.add("--assume-scope " + assumeScope);
    }
    return shaping;
  }

  /** {@return how many per cent of the rows may be rejected} */
  double maxRejected() {
    return maxRejected;
  }

  /** {@return the inputs as they were named, for checks} */
  List<Input> inputs() {
    List<String> names =
        files.isEmpty() ? List.of(surroundings.home().resolve("sample-data").toString()) : files;
    return Inputs.of(names, surroundings.in());
  }
}
