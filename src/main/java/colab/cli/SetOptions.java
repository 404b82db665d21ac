package colab.cli;

import colab.ColabException;
import colab.Nearest;
import colab.corpus.Journals;
import colab.corpus.Reach;
import colab.corpus.Selection;
import colab.corpus.Side;
import colab.corpus.Subjects;
import colab.corpus.Traits;
import colab.corpus.YearRange;
import colab.corpus.list.JournalFile;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountryGroups;
import colab.publication.CountrySet;
import colab.publication.DocumentType;
import colab.publication.Scheme;
import colab.publication.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** Which publications a question is about. */
final class SetOptions {
  private static final int NEAREST = 3;

  private String pair = "";
  private String country = "";
  private String group = "";
  private String years = "";
  private String types = "";
  private List<String> subjects = new ArrayList<>();
  private String journals = "";
  private Optional<Integer> maxAuthors = Optional.empty();
  private Optional<Integer> maxCountries = Optional.empty();
  private boolean bilateral;
  private String without = "";
  private List<String> institutions = new ArrayList<>();
  private boolean withoutRetracted;

  /** Declares the options. */
  void declare(Options all) {
    Options options = all.about(OptionGroup.SET);
    declareNames(options);
    declareLimits(options);
  }

  private void declareNames(Options options) {
    options
        .option("--pair A,B", "Publications with a country of each side; a side may be a group.")
        .of(Candidates.SIDES)
        .text(given -> pair = given);
    options
        .option("--country A[,B]", "Publications with any of these countries.")
        .of(Candidates.CODES)
        .text(given -> country = given);
    options
        .option("--group GROUP", "Publications with any member, counted once: EU27, G7, OECD, ...")
        .of(Candidates.GROUPS)
        .text(given -> group = given);
    options
        .option("--years FROM-TO", "Publication years: 2017-2021, 2016-21, 2020.")
        .text(given -> years = given);
    options
        .option("--types TYPE,...", "Document types: article, review, ...")
        .of(Candidates.TYPES)
        .text(given -> types = given);
    options
        .option(
            "--subject AREA",
            "A subject area or field of the scheme, by name or code; may be repeated.")
        .of(Candidates.AREAS)
        .texts(given -> subjects = given);
    options
        .option(
            "--journals FILE",
            "Publications in these journals: ISSNs or titles, one a line or in a table.")
        .text(given -> journals = given);
  }

  private void declareLimits(Options options) {
    options
        .option("--max-authors N", "At most N authors.")
        .number(given -> maxAuthors = Optional.of(given));
    options
        .option("--max-countries N", "At most N countries.")
        .number(given -> maxCountries = Optional.of(given));
    options.flag("--bilateral", "No country outside the sides.", given -> bilateral = given);
    options
        .option("--without A,...", "None of these countries.")
        .of(Candidates.CODES)
        .text(given -> without = given);
    options
        .option(
            "--institution NAME|ID",
            "Publications of this institution, by name, ROR or the source's identifier; may be"
                + " repeated.")
        .texts(given -> institutions = given);
    options.flag(
        "--without-retracted",
        "Leave retracted publications out.",
        given -> withoutRetracted = given);
  }

  /** {@return the selection, with names looked up in these registries} */
  Selection selection(
      Countries countries, Supplier<CountryGroups> groups, Supplier<Scheme> scheme) {
    return new Selection(
        sides(countries, groups),
        years(),
        new Traits(types(types), positive("--max-authors", maxAuthors), withoutRetracted)
            .of(institutions),
        new Subjects(subjects(scheme), journals()),
        new Reach(
            positive("--max-countries", maxCountries), bilateral, withoutSet(countries), false),
        Optional.empty());
  }

  /** {@return these options; what they leave open is as in the others} */
  SetOptions within(SetOptions others) {
    SetOptions both = new SetOptions();
    SetOptions sides = namesSides() ? this : others;
    both.pair = sides.pair;
    both.country = sides.country;
    both.group = sides.group;
    both.years = years.isEmpty() ? others.years : years;
    both.types = types.isEmpty() ? others.types : types;
    both.subjects = subjects.isEmpty() ? others.subjects : subjects;
    both.journals = journals.isEmpty() ? others.journals : journals;
    both.institutions = institutions.isEmpty() ? others.institutions : institutions;
    both.maxAuthors = maxAuthors.or(() -> others.maxAuthors);
    both.maxCountries = maxCountries.or(() -> others.maxCountries);
    both.bilateral = bilateral || others.bilateral;
    both.without = without.isEmpty() ? others.without : without;
    both.withoutRetracted = withoutRetracted || others.withoutRetracted;
    return both;
  }

  /** {@return whether countries were named} */
  boolean namesSides() {
    return !pair.isEmpty() || !country.isEmpty() || !group.isEmpty();
  }

  /** {@return the years that were asked for} */
  Optional<YearRange> years() {
    return years.isEmpty() ? Optional.empty() : Optional.of(YearRange.parse(years));
  }

  /** {@return the number, if it was given; it must be 1 or more} */
  static OptionalInt positive(String option, Optional<Integer> number) {
    if (number.isPresent() && number.get() < 1) {
      throw ColabException.usage(
          option + " " + number.get() + " leaves nothing", "Give a number from 1.");
    }
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }

  private List<Side> sides(Countries countries, Supplier<CountryGroups> groups) {
    int open = (pair.isEmpty() ? 1 : 0) + (country.isEmpty() ? 1 : 0) + (group.isEmpty() ? 1 : 0);
    if (open < 2) {
      throw ColabException.usage(
          "--pair, --country and --group were given together", "Choose one of them.");
    }
    if (!pair.isEmpty()) {
      return pair(countries, groups);
    }
    if (!country.isEmpty()) {
      return List.of(anyOf(country, countries));
    }
    if (bilateral && group.isEmpty()) {
      throw ColabException.usage("--bilateral needs sides", "Add --pair UK,JP, or --group.");
    }
    return group.isEmpty() ? List.of() : List.of(Sides.group(group, groups.get(), years()));
  }

  private List<Side> pair(Countries countries, Supplier<CountryGroups> groups) {
    List<String> names = List.of(pair.split(",", -1));
    if (names.size() != 2 || names.get(0).isBlank() || names.get(1).isBlank()) {
      throw ColabException.usage(
          "--pair " + pair + " does not name two sides", "Write it as --pair UK,JP.");
    }
    Side first = Sides.side(names.get(0).strip(), countries, groups, years());
    Side second = Sides.side(names.get(1).strip(), countries, groups, years());
    if (first.countries().containsAny(second.countries())) {
      throw ColabException.usage(
          "--pair " + pair + ": " + first.name() + " and " + second.name() + " overlap",
          "Name two sides that have no country in common.");
    }
    return List.of(first, second);
  }

  private static Side anyOf(String names, Countries countries) {
    List<Country> found = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      found.add(countries.require(name.strip()));
    }
    if (found.size() == 1) {
      return Side.of(found.get(0));
    }
    String joined = String.join(" or ", found.stream().map(Country::name).toList());
    String shortJoined = String.join("/", found.stream().map(Country::shortName).toList());
    String sentence = String.join(" or ", found.stream().map(Country::inSentence).toList());
    return new Side(joined, shortJoined, sentence, CountrySet.of(found));
  }

  /** {@return the document types in a list of names; none of an empty one} */
  static Set<DocumentType> types(String names) {
    Set<DocumentType> found = EnumSet.noneOf(DocumentType.class);
    if (!names.isEmpty()) {
      for (String name : names.split(",", -1)) {
        found.add(
            DocumentType.find(name.strip())
                .orElseThrow(
                    () -> unknown("document type", name, DocumentType.nearest(name, NEAREST))));
      }
    }
    return found;
  }

  private Set<Subject> subjects(Supplier<Scheme> scheme) {
    Set<Subject> found = new HashSet<>();
    for (String text : subjects) {
      Scheme all = scheme.get();
      found.add(
          all.find(text).orElseThrow(() -> unknown("subject", text, all.nearest(text, NEAREST))));
    }
    return found;
  }

  private Optional<Journals> journals() {
    return journals.isEmpty()
        ? Optional.empty()
        : Optional.of(JournalFile.read(ReadingOptions.one(journals)));
  }

  private static CountrySet set(String names, Countries countries) {
    List<Country> found = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      found.add(countries.require(name.strip()));
    }
    return CountrySet.of(found);
  }

  private CountrySet withoutSet(Countries countries) {
    return without.isEmpty() ? CountrySet.empty() : set(without, countries);
  }

  static ColabException unknown(String what, String text, List<String> nearest) {
    return ColabException.usage(
        "unknown " + what + " '" + text.strip() + "'",
        Nearest.question(
            nearest,
            "colab list " + what.substring(what.lastIndexOf(' ') + 1) + "s shows them all."));
  }
}
