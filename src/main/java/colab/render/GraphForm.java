package colab.render;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms that graphs are written in, for programs that draw and measure them. */
public enum GraphForm {
  GRAPHML(
      "graphml", ".graphml", "GraphML, for Gephi, yEd, networkx, igraph", new GraphMlRenderer()),
  VOSVIEWER(
      "vosviewer",
      ".vosviewer.json",
      "VOSviewer's JSON, desktop and online",
      new VosViewerRenderer());

  private final String id;
  private final String ending;
  private final String description;
  private final GraphRenderer renderer;

  GraphForm(String id, String ending, String description, GraphRenderer renderer) {
    this.id = id;
    this.ending = ending;
    this.description = description;
    this.renderer = renderer;
  }

  /** {@return the form with this id, case ignored} */
  public static Optional<GraphForm> named(String id) {
    return Arrays.stream(values())
        .filter(form -> form.id.equals(id.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** {@return the form that the ending of a file's name stands for, case ignored} */
  public static Optional<GraphForm> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(form -> lower.endsWith(form.ending)).findFirst();
  }

  /** {@return the ids of all forms} */
  public static List<String> ids() {
    return Arrays.stream(values()).map(GraphForm::id).toList();
  }

  public String id() {
    return id;
  }

  /** {@return the ending of its files, with the dot} */
  public String ending() {
    return ending;
  }

  /** {@return a few words that say what it is} */
  public String description() {
    return description;
  }

  public GraphRenderer renderer() {
    return renderer;
  }
}
