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

  /** {@return a step a value between two ends; a gap where one is missing} */
  String steps(List<Datum> data, double least, double most) {
    StringBuilder line = new StringBuilder();
    for (Datum datum : data) {
      line.append(
          datum.number().isPresent()
              ? step((datum.number().getAsDouble() - least) / Math.max(1e-9, most - least))
              : " ");
    }
    return line.toString();
  }

  private String step(double part) {
    int level = Math.max(0, Math.min(steps.length() - 1, (int) (part * steps.length())));
    return steps.substring(level, level + 1);
  }

  String interval() {
    return interval;
  }

  String mean() {
    return mean;
  }
}
