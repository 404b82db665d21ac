package colab.render;

import colab.chart.Datum;
import java.util.List;

/** What charts of letters are made of. */
enum SketchInk {
  BLOCKS("█", "▏▎▍▌▋▊▉", "▁▂▃▄▅▆▇█", "─", "┊"),
  ASCII("=", "", "123456789", "-", ":");

  private final String full;
  private final String parts;
  private final String steps;
  private final String interval;
  private final String mean;

  SketchInk(String full, String parts, String steps, String interval, String mean) {
    this.full = full;
    this.parts = parts;
    this.steps = steps;
    this.interval = interval;
    this.mean = mean;
  }

  /** {@return a bar of so many columns; what is more than nothing is seen} */
  String bar(double columns) {
    int grain = parts.length() + 1;
    long grains = Math.round(columns * grain);
    if (grains == 0 && columns > 0) {
      grains = 1;
    }
    int rest = (int) (grains % grain);
    return full.repeat((int) (grains / grain)) + (rest == 0 ? "" : parts.substring(rest - 1, rest));
  }

  /** {@return a step a value, as high as its part of the largest; a gap where one is missing} */
  String steps(List<Datum> data) {
    double most = data.stream().mapToDouble(d -> d.number().orElse(0)).max().orElse(0);
    StringBuilder line = new StringBuilder();
    for (Datum datum : data) {
      line.append(datum.number().isPresent() ? step(datum.number().getAsDouble(), most) : " ");
    }
    return line.toString();
  }

  private String step(double number, double most) {
    int level = most > 0 ? (int) Math.ceil(number / most * steps.length()) - 1 : 0;
    int held = Math.max(0, Math.min(steps.length() - 1, level));
    return steps.substring(held, held + 1);
  }

  String interval() {
    return interval;
  }

  String mean() {
    return mean;
  }
}
