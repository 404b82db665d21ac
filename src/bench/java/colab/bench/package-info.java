/**
 * Measurements: whole runs of the program beside DuckDB on the same questions, and single parts by
 * JMH. Nothing here is part of the program.
 */
package colab.bench;
