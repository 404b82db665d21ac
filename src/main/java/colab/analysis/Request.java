package colab.analysis;

import colab.tally.Breakdown;
import colab.tally.Export;

/**
 * Something to be counted.
 *
 * @param export from where
 * @param breakdown what
 */
public record Request(Export export, Breakdown breakdown) {}
