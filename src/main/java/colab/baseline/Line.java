package colab.baseline;

/**
 * A threshold: who has more is in, who has less is out, and who has just as much is in by a part.
 *
 * @param from the number at the threshold
 * @param part how much of each publication at it is in, from 0 to 1
 */
record Line(long from, double part) {
  /** {@return how much of a publication with this number is in} */
  double within(long number) {
    return number == from ? part : number > from ? 1 : 0;
  }
}
