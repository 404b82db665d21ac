package colab.baseline;

/** What is wrong with a row of a baseline; never leaves the package. */
final class Damage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Damage(String what) {
    super(what);
  }

  /** Throws what is wrong unless all is well. */
  static void unless(boolean well, String what) {
    if (!well) {
      throw new Damage(what);
    }
  }
}
