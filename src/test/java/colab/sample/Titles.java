package colab.sample;

import java.util.HashMap;
import java.util.Map;

/** Plain titles put together from words, the same for the same publication. */
final class Titles {
  private static final String[] APPROACH = {
    "Measurement of", "A model of", "Observation of", "Analysis of", "On the origin of",
    "Long-term change in", "Comparison of", "Control of", "Limits of", "Early signs of",
    "Evidence for", "A survey of", "Imaging of", "Prediction of", "Rethinking"
  };
  private static final String[][] SUBJECT = {
    {
      "cardiac risk",
      "tumour response",
      "viral load",
      "sleep quality",
      "blood pressure",
      "immune memory",
      "bone loss",
      "kidney function",
      "early diagnosis",
      "drug tolerance"
    },
    {
      "neutrino mixing",
      "top quark pairs",
      "spin currents",
      "dark matter haloes",
      "charm decays",
      "thin films",
      "quantum dots",
      "plasma edges",
      "magnetic order",
      "cosmic rays"
    },
    {
      "gene expression",
      "protein folding",
      "seasonal growth",
      "soil carbon",
      "coral reefs",
      "ocean mixing",
      "crustal stress",
      "river sediment",
      "plant roots",
      "cell division"
    },
    {
      "learned policies",
      "robust estimation",
      "graph partitions",
      "catalytic surfaces",
      "porous polymers",
      "turbulent flow",
      "battery ageing",
      "composite beams",
      "sensor networks",
      "optimal transport"
    },
    {
      "school choice",
      "urban ageing",
      "trade agreements",
      "museum collections",
      "language contact",
      "risk perception",
      "local government",
      "household savings",
      "labour markets",
      "tourism"
    }
  };
  private static final String[] SETTING = {
    "in two island countries", "at high energy", "under uncertainty", "across three decades",
    "in a cohort study", "from satellite data", "at low temperature", "with sparse data",
    "in ageing societies", "during the pandemic", "near equilibrium", "in northern waters",
    "on short time scales", "by machine learning", "after the earthquake", "in vivo",
    "and its consequences", "beyond the standard approach", "with multiple sensors", "at scale"
  };

  private final Dice dice;
  private final Map<String, String> known = new HashMap<>();

  Titles(Dice dice) {
    this.dice = dice;
  }

  String of(Draft draft) {
    return known.computeIfAbsent(draft.eid, eid -> make(draft));
  }

  private String make(Draft draft) {
    String[] subjects = SUBJECT[shelf(draft.areas[0])];
    String title = pick(APPROACH) + " " + pick(subjects) + " " + pick(SETTING);
    if (dice.chance(0.15)) {
      title = title + ", " + pick(subjects) + " and " + pick(subjects);
    }
    return dice.chance(0.01) ? title + ": a \"synthetic\" study" : title;
  }

  private String pick(String[] words) {
    return words[dice.below(words.length)];
  }

  private static int shelf(int area) {
    return switch (area) {
      case Area.PHYSICS -> 1;
      case Area.BIOCHEMISTRY, Area.EARTH, Area.AGRICULTURE, Area.ENVIRONMENT, Area.VETERINARY -> 2;
      case Area.ENGINEERING,
          Area.MATERIALS,
          Area.COMPUTING,
          Area.CHEMISTRY,
          Area.MATHEMATICS,
          Area.CHEMICAL_ENGINEERING,
          Area.ENERGY,
          Area.DECISION ->
          3;
      case Area.SOCIAL, Area.ARTS, Area.ECONOMICS, Area.BUSINESS -> 4;
      default -> 0;
    };
  }
}
