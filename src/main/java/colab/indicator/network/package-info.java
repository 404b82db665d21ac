/**
 * Networks of whatever has links: {@link colab.indicator.network.WeightedGraph} comes in, numbers
 * of its nodes and {@link colab.indicator.network.Partition}s of them go out. Nodes are known by
 * their place; who they are is the caller's affair.
 */
@NullMarked
package colab.indicator.network;

import org.jspecify.annotations.NullMarked;
