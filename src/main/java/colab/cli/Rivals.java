package colab.cli;

import colab.ColabException;
import colab.corpus.Side;
import colab.publication.Countries;
import java.util.ArrayList;
import java.util.List;

/**
 * The countries that one is ranked among.
 *
 * @param common the options of the question
 */
record Rivals(Common common) {

  /** Refuses countries of a set: those that are ranked are named otherwise. */
  void refuseSides() {
    if (common.set().namesSides()) {
      throw ColabException.usage(
          "--pair, --country and --group have no say beside --of",
          "Leave them out: --of, --for and --among name the countries.");
    }
  }

  /** {@return the country or group of this name} */
  Side side(String text) {
    return Sides.side(text, common.data().countries(), common.data()::groups, common.set().years());
  }

  /** {@return the members of a group, or the countries of a list; this one must be among them} */
  List<Side> with(Side ranked, String among) {
    List<Side> rivals = new ArrayList<>();
    if (among.contains(",")) {
      for (String name : among.split(",", -1)) {
        rivals.add(side(name.strip()));
      }
    } else {
      Countries countries = common.data().countries();
      Sides.group(among, common.data().groups(), common.set().years())
          .countries()
          .forEach(index -> rivals.add(Side.of(countries.get(index))));
    }
    if (rivals.stream().noneMatch(rival -> rival.name().equals(ranked.name()))) {
      throw ColabException.usage(
          ranked.name() + " is not among " + among, "Add it, or name another group.");
    }
    return rivals;
  }
}
