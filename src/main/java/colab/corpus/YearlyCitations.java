package colab.corpus;

/** A publication's citations by the calendar year in which they were made. */
public interface YearlyCitations {
  /** Those of a publication of which they are not known. */
  YearlyCitations UNKNOWN =
      new YearlyCitations() {
        @Override
        public long between(int first, int last) {
          return Row.MISSING;
        }

        @Override
        public int last() {
          return 0;
        }
      };

  /** {@return the citations of these years, both included; missing when not all are known} */
  long between(int first, int last);

  /** {@return the last year with a citation; 0 when there is none} */
  int last();
}
