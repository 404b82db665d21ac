package colab.publication;

import java.util.ArrayList;
import java.util.List;

/**
 * A country or territory as the exports count them: an entry of ISO 3166-1, Kosovo, or a state that
 * is no more but stands in older affiliations. Hong Kong, Macao and Taiwan are entries of their
 * own; the nations of the United Kingdom are not. There is one object a country, so identity is
 * equality.
 */
public final class Country {
  private final int index;
  private final Codes codes;
  private final String name;
  private final String shortName;
  private final boolean article;
  private final String aliases;

  /** The codes of a country: two letters (four for a former one), three letters, three digits. */
  record Codes(String code, String alpha3, String number) {
    List<String> all() {
      return List.of(code, alpha3, number);
    }
  }

  Country(int index, Tsv.Row row) {
    this.index = index;
    this.codes = new Codes(row.cell(0), row.cell(1), row.cell(2));
    this.name = row.cell(3);
    this.shortName = row.cell(4).isEmpty() ? name : row.cell(4);
    this.article = row.cell(5).equals("the");
    this.aliases = row.cell(6);
  }

  /**
   * {@return its place in the registry, from 0 without gaps; the bit it takes in a {@link
   * CountrySet}}
   */
  public int index() {
    return index;
  }

  /**
   * {@return ISO 3166-1 alpha-2, XK for Kosovo, the four letters of ISO 3166-3 for a former
   * country}
   */
  public String code() {
    return codes.code();
  }

  /** {@return ISO 3166-1 alpha-3, XKX for Kosovo; the last one it had for a former country} */
  public String alpha3() {
    return codes.alpha3();
  }

  /** {@return the three digits of ISO 3166-1; empty for Kosovo, which has none} */
  public String number() {
    return codes.number();
  }

  Codes codes() {
    return codes;
  }

  /** {@return the English name that tables print, such as "United Kingdom"} */
  public String name() {
    return name;
  }

  /**
   * {@return the name for a title, such as "UK" in "UK-Japan"; the name itself where none is
   * shorter}
   */
  public String shortName() {
    return shortName;
  }

  /** {@return the name with its article where one is usual, such as "the United Kingdom"} */
  public String inSentence() {
    return article ? "the " + name : name;
  }

  /** {@return other spellings that are known, the short name among them} */
  public List<String> aliases() {
    List<String> all = new ArrayList<>();
    for (String spelling : Tsv.split(shortName + "|" + aliases, '|')) {
      if (!spelling.isEmpty() && !spelling.equals(name) && !all.contains(spelling)) {
        all.add(spelling);
      }
    }
    return all;
  }

  /** {@return whether it is no longer a country} */
  public boolean isFormer() {
    return code().length() > 2;
  }

  /** {@return the name and the code, such as "Japan (JP)"} */
  @Override
  public String toString() {
    return name + " (" + code() + ")";
  }
}
