package colab.report;

/**
 * A published figure and the cell of a report that it belongs to.
 *
 * @param name the cell
 * @param where the cell in a sentence: "Table 5, United Kingdom"
 * @param figure as published
 */
public record PublishedCell(CellName name, String where, Published figure) {}
