package colab.counted.register;

import colab.Diagnostic;
import colab.corpus.Account;
import colab.corpus.cell.Cells;
import colab.corpus.cell.DecimalMark;
import colab.corpus.cell.UnreadableCell;
import colab.corpus.sheet.Sheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts registers row by row. It keeps what there is of each value and each pair of values, and no
 * row. Mutable; used for one answer and then done with.
 */
final class CrosstabCounter {
  private static final int MOST_TOLD = 10;

  private final RegisterQuestion question;
  private final Tallies tallies = new Tallies();
  private final List<Diagnostic> told = new ArrayList<>();
  private final long[] blanks = new long[2];
  private List<String> by = List.of();
  private Optional<String> summed = Optional.empty();
  private long listing;
  private long filtered;
  private long rejected;

  CrosstabCounter(RegisterQuestion question) {
    this.question = question;
  }

  void count(Register register) throws IOException {
    Headings headings = register.headings();
    Places places = new Places(register);
    if (by.isEmpty()) {
      by = places.by().stream().map(headings.names()::get).toList();
      summed = places.sum().map(headings.names()::get);
    }
    if (headings.line() > 1) {
      tell(register, headings.line(), "the header; nothing above it is counted");
    }
    new RegisterRows(register).read(places);
  }

  Crosstab crosstab() {
    List<Crosstab.Of> lines = tallies.lines();
    List<Crosstab.Of> columns = tallies.columns();
    long kept = tallies.all().rows();
    Account account = new Account(kept + filtered + rejected, kept, 0, filtered, rejected);
    List<Long> without = new ArrayList<>();
    for (int i = 0; i < by.size(); i++) {
      without.add(blanks[i]);
    }
    return new Crosstab(
        by,
        summed,
        lines,
        columns,
        tallies.cells(lines, columns),
        tallies.all(),
        new Crosstab.Findings(account, without, listing, List.copyOf(told)));
  }

  private void tell(Register register, long line, String what) {
    told.add(new Diagnostic(register.input().name(), line, "", Diagnostic.Severity.WARNING, what));
  }

  /** Where the columns of one file stand, and what becomes of its rows. */
  private final class Places implements RegisterRows.Taker {
    private final Register register;
    private final List<Integer> by;
    private final List<Integer> restricted;
    private final Optional<Integer> sum;
    private final DecimalMark mark;

    Places(Register register) {
      this.register = register;
      this.by = register.by(question);
      this.restricted =
          question.restrictions().stream()
              .map(restriction -> register.headings().place(restriction.column()))
              .toList();
      this.sum = question.sum().map(register.headings()::place);
      this.mark = register.mark(question);
    }

    List<Integer> by() {
      return by;
    }

    Optional<Integer> sum() {
      return sum;
    }

    @Override
    public void take(Sheet sheet) throws UnreadableCell {
      for (int i = 0; i < restricted.size(); i++) {
        if (!holds(sheet, i)) {
          filtered++;
          return;
        }
      }
      Optional<BigDecimal> amount = amount(sheet);
      List<String> firsts = values(sheet, 0);
      List<String> seconds = by.size() > 1 ? values(sheet, 1) : List.of();
      listing += firsts.size() > 1 || seconds.size() > 1 ? 1 : 0;
      tallies.add(firsts, seconds, amount);
    }

    private boolean holds(Sheet sheet, int restriction) throws UnreadableCell {
      int place = restricted.get(restriction);
      List<String> values = question.values(Cells.clean(sheet.cell(place)));
      try {
        return question.restrictions().get(restriction).holds(values, mark);
      } catch (UnreadableCell e) {
        throw new UnreadableCell(register.headings().names().get(place), e.why());
      }
    }

    private Optional<BigDecimal> amount(Sheet sheet) throws UnreadableCell {
      String cell = sum.map(place -> Cells.clean(sheet.cell(place))).orElse("");
      try {
        return Cells.isMissing(cell) ? Optional.empty() : Optional.of(mark.read(cell));
      } catch (UnreadableCell e) {
        throw new UnreadableCell(question.sum().orElse(""), e.why());
      }
    }

    private List<String> values(Sheet sheet, int column) {
      List<String> values = question.values(Cells.clean(sheet.cell(by.get(column))));
      blanks[column] += values.get(0).isEmpty() ? 1 : 0;
      return values;
    }

    @Override
    public void warn(long line, String what) {
      tell(register, line, what);
    }

    @Override
    public void reject(long line, UnreadableCell why) {
      rejected++;
      if (rejected <= MOST_TOLD) {
        told.add(
            new Diagnostic(
                register.input().name(),
                line,
                why.column(),
                Diagnostic.Severity.REJECTED,
                why.why()));
      }
    }
  }
}
