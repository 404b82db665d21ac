package colab.corpus.cell;

import colab.publication.Countries;
import colab.publication.Country;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the country of one postal address: the words after its last comma, whole, are a name that
 * the registry knows, or the end of an address in the United States. Initials in brackets, e-mail
 * addresses and post codes around the name are dropped; nothing is looked for inside a street or an
 * institution, and codes of countries are not looked up, since {@code CA} and {@code DE} are
 * states.
 */
final class AddressCountry {
  private static final int MOST_REMEMBERED = 50_000;
  private static final int MOST_CUTS = 8;
  private static final int SHORTEST_CODE = 4;
  private static final Set<String> CALLS = Set.of("E-MAIL", "EMAIL", "TEL", "PHONE", "FAX");
  private static final String[] NOTHING = {""};

  private final Countries countries;
  private final Map<String, Country> tails = new HashMap<>();
  private final Map<String, String> strangers = new HashMap<>();

  AddressCountry(Countries countries) {
    this.countries = countries;
  }

  /** {@return the country of the address, if its end tells it} */
  Optional<Country> find(String address) {
    String tail = tail(address);
    Country known = tails.get(tail);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Country> found = country(tail);
    if (found.isPresent() && tails.size() < MOST_REMEMBERED) {
      tails.put(tail, found.get());
    }
    return found.isPresent() || strangers.containsKey(address) ? found : behindTheTail(address);
  }

  /**
   * {@return what stands where the country should, without what is dropped, as messages show it}
   */
  String stranger(String address) {
    String known = strangers.get(address);
    if (known != null) {
      return known;
    }
    String text = address;
    for (int cut = 0; cut < MOST_CUTS; cut++) {
      text = shortened(text);
    }
    String tail = tail(text).strip();
    String shown = Cells.shown(tail.isEmpty() ? address : tail);
    if (strangers.size() < MOST_REMEMBERED) {
      strangers.put(address, shown);
    }
    return shown;
  }

  private Optional<Country> behindTheTail(String address) {
    String text = address;
    for (int cut = 0; cut < MOST_CUTS; cut++) {
      Optional<Country> found = country(tail(text));
      found = found.isPresent() ? found : countries.named(lastTwo(text));
      String shorter = shortened(text);
      if (found.isPresent() || shorter.equals(text)) {
        return found;
      }
      text = shorter;
    }
    return Optional.empty();
  }

  private static String tail(String address) {
    return address.substring(address.lastIndexOf(',') + 1);
  }

  /** Some names hold a comma, "Korea, Republic of". */
  private static String lastTwo(String address) {
    int last = address.lastIndexOf(',');
    return last < 0 ? "" : address.substring(address.lastIndexOf(',', last - 1) + 1);
  }

  private Optional<Country> country(String tail) {
    if (tail.indexOf(')') >= 0 && tail.indexOf('(') < 0) {
      return Optional.empty();
    }
    Optional<Country> named = countries.named(tail);
    if (named.isPresent()) {
      return named;
    }
    String[] words = words(tail);
    Optional<Country> american = AmericanPlaces.country(words).flatMap(countries::find);
    if (american.isPresent()) {
      return american;
    }
    return AmericanPlaces.isName(words) ? countries.find("US") : withoutPostCode(words);
  }

  /** Post codes stand before and after names: {@code SW7 2AZ UK}, {@code Singapore 117576}. */
  private Optional<Country> withoutPostCode(String[] words) {
    int from = 0;
    int to = words.length;
    int length = 0;
    while (from < to && hasDigit(words[from])) {
      length += words[from++].length();
    }
    while (to > from && hasDigit(words[to - 1])) {
      length += words[--to].length();
    }
    return length < SHORTEST_CODE
        ? Optional.empty()
        : countries.named(String.join(" ", Arrays.asList(words).subList(from, to)));
  }

  private static String[] words(String text) {
    String bare = text.strip();
    return bare.isEmpty() ? NOTHING : bare.split("\\s+");
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /** {@return the address without one thing at its end that is no part of a name} */
  private static String shortened(String address) {
    String text = withoutPunctuation(address);
    if (text.endsWith(")")) {
      int open = text.lastIndexOf('(');
      return text.substring(0, open < 0 ? text.length() - 1 : open);
    }
    int space = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
    String word = text.substring(space + 1).toUpperCase(Locale.ROOT);
    if (word.indexOf('@') >= 0 || CALLS.contains(word.replace(":", "").replace(".", ""))) {
      return text.substring(0, Math.max(0, space));
    }
    int comma = text.lastIndexOf(',');
    return comma >= 0 && isCode(text.substring(comma + 1)) ? text.substring(0, comma) : text;
  }

  private static String withoutPunctuation(String text) {
    int end = text.length();
    while (end > 0 && (" .,;:\n\r\t".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isCode(String part) {
    for (String word : words(part)) {
      if (!hasDigit(word) && word.chars().anyMatch(Character::isLetter)) {
        return false;
      }
    }
    return true;
  }
}
