package colab.report.consistency;

/**
 * What published figures leave to explain.
 *
 * @param text a sentence or two
 */
public record Finding(String text) {}
