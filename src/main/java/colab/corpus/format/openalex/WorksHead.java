package colab.corpus.format.openalex;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the first works of a file tell: whether they are OpenAlex's, which attributes they have, and
 * whether each line stands for itself.
 *
 * @param names the attributes that colab reads and the first works have
 * @param byLine whether each line stands for itself
 * @param works how many works were seen whole
 */
record WorksHead(Set<String> names, boolean byLine, int works) {
  private static final String WORK = "https://openalex.org/w";
  private static final int MOST_WORKS = 100;
  private static final int ENOUGH_NAMES = 3;

  /** {@return what the first bytes of a file tell, if they are of works of OpenAlex} */
  static Optional<WorksHead> of(String start) {
    JsonLines text = JsonLines.of(start);
    if (!text.isJson()) {
      return Optional.empty();
    }
    Probe probe = new Probe();
    byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
    try {
      walk(new ByteArrayInputStream(bytes), text.standAlone(), probe);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
    return probe.isOpenAlex()
        ? Optional.of(new WorksHead(probe.names, text.standAlone(), probe.works))
        : Optional.empty();
  }

  /** {@return the same, with the attributes of more works of the file} */
  WorksHead with(InputStream whole) throws IOException {
    Probe probe = new Probe();
    walk(whole, byLine, probe);
    Set<String> all = new TreeSet<>(names);
    all.addAll(probe.names);
    return new WorksHead(all, byLine, probe.works);
  }

  /** {@return the same, taking for granted what has not been seen} */
  WorksHead withAll() {
    return new WorksHead(WorkAttributes.all(), byLine, works);
  }

  private static void walk(InputStream bytes, boolean byLine, Probe probe) throws IOException {
    JsonWalk walk = new JsonWalk(probe);
    if (byLine) {
      walk.lines(bytes);
    } else {
      walk.document(bytes);
    }
  }

  /** Notes the names of attributes. Mutable. */
  private static final class Probe implements JsonWalk.Visitor {
    private final Set<String> names = new TreeSet<>();
    private boolean meta;
    private boolean identified;
    private boolean foreign;
    private int works;

    /** A page may be empty, and works need not have been asked for with their identifiers. */
    boolean isOpenAlex() {
      return identified || !foreign && (meta || names.size() >= ENOUGH_NAMES);
    }

    @Override
    public void begin(long line) {}

    @Override
    public void attribute(String name, JsonParser json) throws IOException {
      if (name.equals("meta") && json.currentToken() == JsonToken.START_OBJECT) {
        meta |= isOfPage(json);
        return;
      }
      if (name.equals("id")) {
        boolean work = Work.text(json).toLowerCase(Locale.ROOT).startsWith(WORK);
        identified |= work;
        foreign |= !work;
      }
      if (WorkAttributes.isRead(name)) {
        names.add(name);
      }
      json.skipChildren();
    }

    private static boolean isOfPage(JsonParser json) throws IOException {
      boolean counts = false;
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        counts |= name.equals("db_response_time_ms") || name.equals("per_page");
        json.skipChildren();
      }
      return counts;
    }

    @Override
    public void end() {
      works++;
    }

    @Override
    public void broken(long line, String why) {}

    @Override
    public boolean isContent() {
      return works >= MOST_WORKS;
    }
  }
}
