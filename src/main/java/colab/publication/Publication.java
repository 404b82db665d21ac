package colab.publication;

/**
 * A publication kept by name, such as the largest contribution to a mean.
 *
 * @param id the source's identifier; empty when missing
 * @param doi its DOI; empty when missing
 * @param title its title; empty when the export has none
 * @param year its publication year; 0 when unknown
 * @param authors its number of authors; -1 when unknown
 * @param countries its number of countries; 0 when unknown
 * @param fwci its FWCI, in parts of a million
 * @param source the file it was read from
 * @param line its line in that file
 */
public record Publication(
    String id,
    String doi,
    String title,
    int year,
    long authors,
    int countries,
    long fwci,
    String source,
    long line) {}
