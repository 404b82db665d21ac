package colab.indicator;

import colab.tally.Cell;

/**
 * Publications that count alike.
 *
 * @param weight what each counts: 1 in full counting, a share of it in fractional counting
 * @param cell the publications
 */
public record Stratum(double weight, Cell cell) {}
