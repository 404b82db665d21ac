package colab.render;

import colab.table.Column;
import colab.table.Interval;
import colab.table.Note;
import colab.table.Table;
import colab.table.Unit;
import colab.table.Value;
import java.util.List;
import java.util.Optional;

/** The three screens that the command line aims at, with invented numbers. */
final class Screens {
  private Screens() {}

  static Table fwci() {
    return new Table(
        "fwci",
        "UK-Japan co-publications, 2017-2021 (SciVal, exported 4 Aug 2022)",
        false,
        List.of(
            Column.of("set", "", Unit.TEXT),
            Column.of("output", "Output", Unit.COUNT),
            Column.of("fwci", "FWCI", Unit.RATIO).withInterval(),
            Column.data("n_fwci", Unit.COUNT)),
        List.of(
            set("All with both countries", 24912, 3.481, 3.24, 3.749, 24871),
            set("  at most 100 authors", 23640, 2.1437, 2.07, 2.22, 23601),
            set("  at most 10 authors", 12105, 1.61, 1.55, 1.68, 12080),
            set("  UK and Japan only, no third country", 9874, 1.52, 1.45, 1.6, 9850),
            List.of(
                Value.label("  weighted by country share"),
                Value.quantity(9127.4),
                fwci(1.98, 1.91, 2.06),
                Value.count(24871))),
        List.of(
            Note.finding("World top 10%", "28.1% of publications (world 10%)     Median FWCI 1.02"),
            Note.finding("Carried by", "249 publications (1%) hold 34% of the sum of FWCI"),
            Note.finding("Carried by", "Medicine: 29% of publications, 48% of the sum"),
            Note.of("FWCI 1.00 = world mean of same year, type, field."),
            Note.of("Full counting, all types."),
            Note.of("Citation windows: 2017-18 closed, 2019-21 open."),
            Note.of("41 without FWCI left out."),
            Note.of("24,930 rows = 24,912 + 18 duplicates."),
            Note.of("More: --detail, --explain, help fwci")));
  }

  static Table partners() {
    return new Table(
        "partners",
        "Japan's 10 largest partners, 2016-2021 (SciVal, exported 9 Jun 2022)",
        false,
        List.of(
            Column.of("rank", "", Unit.RANK),
            Column.of("partner", "Partner", Unit.TEXT),
            Column.data("code", Unit.TEXT),
            Column.of("output", "Output", Unit.COUNT),
            Column.of("of_intl_percent", "% of intl", Unit.PERCENT),
            Column.of("fwci", "FWCI", Unit.RATIO),
            Column.of("fwci_100au", "FWCI<=100au", Unit.RATIO),
            Column.of("yearly_rank", "Yearly rank", Unit.TEXT)),
        List.of(
            partner(1, "United States", "US", 54093, 36.92, 2.39, 1.78, "1"),
            partner(2, "China", "CN", 42310, 28.87, 2.02, 1.69, "2"),
            partner(3, "Germany", "DE", 20725, 14.14, 3.14, 1.83, "3-4"),
            partner(4, "United Kingdom", "GB", 20342, 13.88, 3.31, 1.97, "3-4"),
            partner(10, "South Korea", "KR", 9876, 6.74, 2.345, 1.5, "8-10")),
        List.of(
            Note.of("Partners overlap (one publication, several partners): do not add."),
            Note.of("FWCI order is mostly consortium share: see <=100au."),
            Note.of("% of Japan's 146,531 international.")));
  }

  static Table profile() {
    return new Table(
            "profile",
            "Japan and the United Kingdom side by side, 2016-2020",
            false,
            List.of(
                Column.of("country", "", Unit.TEXT),
                Column.of("output", "Output", Unit.COUNT),
                Column.of("joint_percent", "  joint as % of own", Unit.PERCENT),
                Column.of("fwci_2020", "FWCI, 2020 (window open)", Unit.RATIO),
                Column.of("growth_percent", "Output growth 2016-2020, %", Unit.GROWTH),
                Column.of("growth_minus_own", "  joint growth minus own, points", Unit.POINTS),
                Column.of("partner_rank", "Rank of the other as partner, 2020", Unit.TEXT)),
            List.of(
                side(
                    "Japan",
                    678778,
                    Value.quantity(3.386),
                    0.94,
                    4,
                    Value.quantity(16.4),
                    "UK 4th"),
                side(
                    "UK",
                    1096865,
                    Value.quantity(2.095),
                    1.55,
                    6,
                    Value.quantity(14.4),
                    "Japan 13th"),
                side("Japan-UK", 22984, none(), 3.51, 20.4, none(), "")),
            List.of(Note.of("Already counted export: no intervals, no author limits.")))
        .sideBySide();
  }

  static Value fwci(double number, double low, double high) {
    return new Value.Quantity(number, Optional.of(new Interval(low, high)), Value.Caution.NONE);
  }

  private static List<Value> set(
      String name, long output, double fwci, double low, double high, long n) {
    return List.of(Value.label(name), Value.count(output), fwci(fwci, low, high), Value.count(n));
  }

  private static List<Value> partner(
      long rank,
      String name,
      String code,
      long output,
      double share,
      double fwci,
      double small,
      String yearly) {
    return List.of(
        Value.count(rank),
        Value.label(name),
        Value.label(code),
        Value.count(output),
        Value.quantity(share),
        Value.quantity(fwci),
        Value.quantity(small),
        Value.label(yearly));
  }

  private static List<Value> side(
      String name,
      long output,
      Value joint,
      double fwci,
      double growth,
      Value points,
      String rank) {
    return List.of(
        Value.label(name),
        Value.count(output),
        joint,
        Value.quantity(fwci),
        Value.quantity(growth),
        points,
        rank.isEmpty() ? none() : Value.label(rank));
  }

  private static Value none() {
    return Value.missing("not for a pair");
  }
}
