package colab.chart.drawing;

/** A place; x grows to the right, y downwards. */
public record Point(double x, double y) {}
