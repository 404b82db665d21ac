package colab.cli;

import colab.ColabException;
import colab.publication.Countries;
import colab.publication.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Countries that are to be counted as another: {@code CN=HK,MO}. */
final class Merge {
  private Merge() {}

  /** {@return a line for each name of a country that is merged: name TAB code} */
  static List<String> lines(List<String> merges, Countries countries) {
    List<String> lines = new ArrayList<>();
    for (String merge : merges) {
      int equals = merge.indexOf('=');
      if (equals <= 0 || equals == merge.length() - 1) {
        throw ColabException.usage(
            "--merge " + merge + " does not say what counts as what", "Write it as CN=HK,MO.");
      }
      Country into = countries.require(merge.substring(0, equals).strip());
      for (String name : merge.substring(equals + 1).split(",", -1)) {
        Country merged = countries.require(name.strip());
        names(merged).forEach(each -> lines.add(each + "\t" + into.code()));
      }
    }
    return lines;
  }

  private static Stream<String> names(Country country) {
    return Stream.concat(Stream.of(country.name()), country.aliases().stream());
  }
}
