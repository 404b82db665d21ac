package colab.analysis;

import colab.corpus.Inputs;
import colab.corpus.Scope;
import colab.report.Exports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Publications of a test with who works where, written as OpenAlex writes them: an institution is a
 * country, a number and what kind it is, {@code JP3c} for a company.
 *
 * @param works each publication's authors, each author's institutions
 * @param fwci of each publication
 */
record Bylines(List<List<List<String>>> works, List<Double> fwci) {
  private static final String BASE = "https://openalex.org/";
  private static final List<String> CODES = List.of("GB", "JP", "US", "FR", "DE");

  /** So many publications that a seed stands for, each author with one institution or two. */
  static Bylines random(long seed, int number, boolean domestic) {
    Random random = new Random(seed);
    List<List<List<String>>> works = new ArrayList<>();
    List<Double> fwci = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      List<List<String>> authors = new ArrayList<>();
      String only = CODES.get(random.nextInt(CODES.size()));
      for (int a = 1 + random.nextInt(random.nextInt(9) == 0 ? 60 : 6); a > 0; a--) {
        Set<String> own = new TreeSet<>();
        for (int k = random.nextInt(5) == 0 ? 2 : 1; k > 0; k--) {
          own.add(institution(random, domestic ? only : CODES.get(random.nextInt(CODES.size()))));
        }
        authors.add(List.copyOf(own));
      }
      works.add(authors);
      fwci.add(random.nextInt(900) / 100.0);
    }
    return new Bylines(works, fwci);
  }

  private static String institution(Random random, String country) {
    int number = random.nextInt(4);
    return country + number + (number == 3 ? "c" : "e");
  }

  static String country(String institution) {
    return institution.substring(0, 2);
  }

  Set<String> countries(int work) {
    return institutions(work).stream().map(Bylines::country).collect(Collectors.toSet());
  }

  Set<String> institutions(int work) {
    return works.get(work).stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  /** The part of a publication that authors of these countries have, by the definition. */
  double byAuthors(int work, Set<String> codes) {
    double share = 0;
    for (List<String> own : works.get(work)) {
      double in = own.stream().filter(each -> codes.contains(country(each))).count();
      share += own.isEmpty() ? 0 : in / own.size() / works.get(work).size();
    }
    return share;
  }

  double byInstitutions(int work, Set<String> codes) {
    Set<String> all = institutions(work);
    double in = all.stream().filter(each -> codes.contains(country(each))).count();
    return in / all.size();
  }

  double byCountries(int work, Set<String> codes) {
    Set<String> all = countries(work);
    return (double) all.stream().filter(codes::contains).count() / all.size();
  }

  /** The publications with all of these countries. */
  List<Integer> with(String... codes) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < works.size(); i++) {
      if (countries(i).containsAll(List.of(codes))) {
        found.add(i);
      }
    }
    return found;
  }

  private String json(int work) {
    return "{\"id\":\""
        + BASE
        + "W"
        + (70_000 + work)
        + "\",\"publication_year\":2020,\"type\":\"article\",\"fwci\":"
        + fwci.get(work)
        + ",\"cited_by_count\":1,\"authors_count\":"
        + works.get(work).size()
        + ",\"authorships\":["
        + works.get(work).stream().map(Bylines::authorship).collect(Collectors.joining(","))
        + "]}";
  }

  private static String authorship(List<String> own) {
    return own.stream()
        .map(
            each ->
                "{\"id\":\""
                    + BASE
                    + "I"
                    + each
                    + "\",\"display_name\":\"Institute "
                    + each
                    + "\",\"country_code\":\""
                    + country(each)
                    + "\",\"type\":\""
                    + (each.endsWith("c") ? "company" : each.endsWith("e") ? "education" : "")
                    + "\"}")
        .collect(Collectors.joining(",", "{\"institutions\":[", "]}"));
  }

  /** The export that a file of them makes, taken for all there is. */
  Library library(Path folder) {
    Path file = folder.resolve("works.jsonl");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < works.size(); i++) {
      lines.add(json(i));
    }
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return library(file.toString());
  }

  /** The export in the file, taken for all there is. */
  static Library library(String file) {
    Scope world = new Scope(Scope.Basis.ASSUMED, List.of(), false, "", Optional.empty());
    return new Library(
        new Exports(Papers.COUNTRIES, Papers.GROUPS, Optional.of(world))
            .add(Inputs.of(List.of(file), InputStream.nullInputStream()), false)
            .all());
  }
}
