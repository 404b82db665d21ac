package colab.render;

import java.util.List;
import java.util.Optional;

/** The forms that graphs are written in, for programs that draw and measure them. */
public enum GraphForm implements FileForm {
  GRAPHML(
      "graphml", ".graphml", "GraphML, for Gephi, yEd, networkx, igraph", new GraphMlRenderer()),
  VOSVIEWER(
      "vosviewer",
      ".vosviewer.json",
      "VOSviewer's JSON, desktop and online",
      new VosViewerRenderer());

  private final Name called;
  private final GraphRenderer renderer;

  GraphForm(String id, String ending, String description, GraphRenderer renderer) {
    this.called = new Name(id, ending, description);
    this.renderer = renderer;
  }

  /** {@return the form with this id, case ignored} */
  public static Optional<GraphForm> named(String id) {
    return FileForm.named(values(), id);
  }

  /** {@return the form that the ending of a file's name stands for, case ignored} */
  public static Optional<GraphForm> ofFileName(String name) {
    return FileForm.ofFileName(values(), name);
  }

  /** {@return the ids of all forms} */
  public static List<String> ids() {
    return FileForm.ids(values());
  }

  @Override
  public Name called() {
    return called;
  }

  public GraphRenderer renderer() {
    return renderer;
  }
}
