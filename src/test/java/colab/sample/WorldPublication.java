package colab.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A publication of the closed world. */
final class WorldPublication {
  /** The five areas, each with the one field that stands for it. */
  static final List<String> AREAS =
      List.of(
          "2700 General Medicine",
          "3100 General Physics and Astronomy",
          "2200 General Engineering",
          "1700 General Computer Science",
          "3300 General Social Sciences");

  final int year;
  final String type;
  final int[] fields;
  final List<WorldAuthor> authors = new ArrayList<>();
  int number;
  int citations;
  double fwci;

  WorldPublication(int year, String type, int[] fields) {
    this.year = year;
    this.type = type;
    this.fields = fields;
  }

  /** Institutions in the order of the authors. */
  Set<Integer> institutions() {
    Set<Integer> institutions = new LinkedHashSet<>();
    for (WorldAuthor author : authors) {
      institutions.add(author.first());
      institutions.add(author.second());
    }
    return institutions;
  }

  Set<String> countries() {
    return institutions().stream()
        .map(institution -> WorldInstitution.ALL.get(institution).country())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Set<String> sectors() {
    return institutions().stream()
        .map(institution -> WorldInstitution.ALL.get(institution).sector())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  String eid() {
    return "2-s2.0-" + (99_800_000_000L + number);
  }

  String doi() {
    return "10.5555/colab.world." + number;
  }

  /** FWCI in hundredths, as the exports print it. */
  int hundredths() {
    return (int) Math.round(fwci * 100);
  }

  String title() {
    Dice dice = new Dice(9_000L + number);
    return "Synthetic study "
        + number
        + WORDS.get(dice.below(WORDS.size()))
        + WHERE.get(dice.below(WHERE.size()));
  }

  private static final List<String> WORDS =
      List.of(
          ": a \"simple\" model",
          ": measurements",
          " of risk, response and recovery",
          ": a comparison",
          " of flows; second part",
          " of networks");
  private static final List<String> WHERE =
      List.of("", " in ageing societies", " at low temperature", ", with examples", " in Kyōto");
}
