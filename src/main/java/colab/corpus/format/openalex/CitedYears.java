package colab.corpus.format.openalex;

import colab.corpus.Row;
import colab.corpus.YearlyCitations;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;

/**
 * A work's {@code counts_by_year}. OpenAlex lists the last ten years, those without citations left
 * out: what an older work was cited before is not there. The citations of some years are known
 * where all that are listed add up to {@code cited_by_count}, or where the first of these years is
 * listed or comes after one that is. Mutable: one object serves all works of a file.
 */
final class CitedYears implements YearlyCitations {
  private final boolean wanted;
  private int[] years = new int[16];
  private long[] citations = new long[16];
  private int size;
  private String total = "";
  private boolean there;

  /**
   * Knows nothing yet.
   *
   * @param wanted whether lists are read, or passed over
   */
  CitedYears(boolean wanted) {
    this.wanted = wanted;
  }

  /** Forgets the work before. */
  void clear() {
    size = 0;
    total = "";
    there = false;
  }

  /** Takes how often the work is cited in all. */
  void total(String text) {
    total = text;
  }

  /** Takes the list that the parser stands on. */
  void read(JsonParser json) throws IOException {
    if (!wanted || json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    there = true;
    for (JsonToken token = json.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        year(json);
      } else {
        json.skipChildren();
      }
    }
  }

  private void year(JsonParser json) throws IOException {
    long year = 0;
    long cited = 0;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      boolean number = json.nextToken() == JsonToken.VALUE_NUMBER_INT;
      if (number && name.equals("year")) {
        year = json.getLongValue();
      } else if (number && name.equals("cited_by_count")) {
        cited = json.getLongValue();
      } else {
        json.skipChildren();
      }
    }
    add((int) year, cited);
  }

  private void add(int year, long cited) {
    if (size == years.length) {
      years = Arrays.copyOf(years, size * 2);
      citations = Arrays.copyOf(citations, size * 2);
    }
    years[size] = year;
    citations[size] = cited;
    size++;
  }

  @Override
  public long between(int first, int last) {
    long sum = 0;
    long all = 0;
    int earliest = Integer.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      all += citations[i];
      sum += years[i] >= first && years[i] <= last ? citations[i] : 0;
      earliest = Math.min(earliest, years[i]);
    }
    boolean whole = total.equals(String.valueOf(all)) || earliest <= first;
    return there && whole ? sum : Row.MISSING;
  }

  @Override
  public int last() {
    int last = 0;
    for (int i = 0; i < size; i++) {
      last = citations[i] > 0 ? Math.max(last, years[i]) : last;
    }
    return last;
  }
}
