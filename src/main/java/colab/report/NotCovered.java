package colab.report;

/**
 * Something that the printed report shows and the data cannot give.
 *
 * @param what such as "Figure 5"
 * @param why the reason
 */
public record NotCovered(String what, String why) {}
