package colab.render;

import colab.table.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Notes as lines of text. A note with a label stands beside it, and a label that is that of the
 * note before is not said again; plain notes that follow each other are sentences of one paragraph.
 * Two columns of the screen stay free.
 */
final class Prose {
  private static final int LABEL = 16;
  private static final int FREE = 2;

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final List<String> paragraph = new ArrayList<>();
  private String label = "";

  private Prose(int width) {
    this.width = width - FREE;
  }

  static List<String> lines(List<Note> notes, int width) {
    Prose prose = new Prose(width);
    notes.forEach(prose::add);
    prose.endParagraph();
    return prose.lines;
  }

  private void add(Note note) {
    String text = Clean.text(note.text()).strip();
    String heading = Clean.text(note.label()).strip();
    if (heading.isEmpty()) {
      paragraph.add(text);
    } else {
      endParagraph();
      lines.addAll(
          Wrapped.lines(
              text, heading.equals(label) ? margin("") : margin(heading), margin(""), width));
    }
    label = heading;
  }

  private void endParagraph() {
    String text =
        paragraph.stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    if (!text.isEmpty()) {
      lines.addAll(Wrapped.lines(text, width));
    }
    paragraph.clear();
  }

  private static String margin(String heading) {
    int space = LABEL - DisplayWidth.of(heading);
    return heading + " ".repeat(space > 0 ? space : 2);
  }
}
