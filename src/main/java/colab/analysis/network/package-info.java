/**
 * How countries publish together, all of them at once: {@link colab.analysis.network.CountryMatrix}
 * is counted, {@link colab.analysis.network.CountryNetwork} is the part of it that is looked at,
 * and an analysis each makes the tables of links, of countries, of one country, of one pair, the
 * matrix, and the graph for other programs.
 */
@NullMarked
package colab.analysis.network;

import org.jspecify.annotations.NullMarked;
