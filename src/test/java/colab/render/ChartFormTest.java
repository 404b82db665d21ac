package colab.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import colab.ColabException;
import colab.chart.drawing.TextWidths;
import colab.table.ChartKind;
import colab.table.Table;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ChartFormTest {
  private static byte[] written(ChartForm form, Table... tables) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.write(List.of(tables), RenderOptions.defaults(), out);
    return out.toByteArray();
  }

  private static Table latin(ChartKind kind) {
    return Pictured.of(kind, List.of("Japan", "Côte d'Ivoire", "Україна"));
  }

  @Test
  void formsHaveOtherNamesAndEndingsThanThoseOfTables() {
    assertThat(ChartForm.ids()).doesNotContainAnyElementsOf(Form.ids());
    for (ChartForm form : ChartForm.values()) {
      assertThat(Form.ofFileName("x" + form.ending())).isEmpty();
      assertThat(GraphForm.ofFileName("x" + form.ending())).isEmpty();
      assertThat(ChartForm.ofFileName("X" + form.ending().toUpperCase(java.util.Locale.ROOT)))
          .contains(form);
      assertThat(ChartForm.named(form.id())).contains(form);
      assertThat(form.description()).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void aPngHasTwoPixelsAUnitAndInkOnPaper(ChartKind kind) throws IOException {
    byte[] png = written(ChartForm.PNG, latin(kind));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(1440);
    assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    assertThat(inked(image)).isGreaterThan(5_000);
    assertThat(written(ChartForm.PNG, latin(kind))).isEqualTo(png);
  }

  private static long inked(BufferedImage image) {
    long inked = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        inked += image.getRGB(x, y) == 0xFFFFFFFF ? 0 : 1;
      }
    }
    return inked;
  }

  @Test
  void lettersThatPngDoesNotHaveAreRefusedWithTheNextStep() {
    assertThatThrownBy(
            () -> written(ChartForm.PNG, Pictured.of(ChartKind.BARS, List.of("日本", "x", "y"))))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("'日' (U+65E5)");
  }

  @Test
  void estimatedWidthsAreThoseOfTheLettersOfPng() {
    Letters letters = Letters.open();
    for (char letter = ' '; letter < 0x7F; letter++) {
      String one = String.valueOf(letter);
      assertThat(TextWidths.of(one, 1000, false))
          .as(one)
          .isCloseTo(letters.width(one, 1000, 0), within(1.0));
    }
    for (String name : List.of("Côte d'Ivoire", "Åland", "Türkiye", "São Tomé")) {
      assertThat(TextWidths.of(name, 12, false)).isCloseTo(letters.width(name, 12, 0), within(0.5));
    }
  }

  @Test
  void boldWordsOfPngKeepTheirPlaceToAFewUnits() {
    Letters letters = Letters.open();
    for (String words : List.of("Output", "FWCI, stability 95%", "UK-Japan co-publications")) {
      double estimate = TextWidths.of(words, 12, true);
      assertThat(letters.width(words, 12, Raster.APART)).isCloseTo(estimate, within(estimate / 20));
    }
  }

  @Test
  void oneFileHoldsOneChart() {
    Table table = latin(ChartKind.BARS);
    assertThatThrownBy(() -> written(ChartForm.SVG, table, table))
        .isInstanceOf(ColabException.class)
        .hasMessageContaining("2 tables have a chart");
  }

  @Test
  void tablesThatHaveNoChartStandAsideOfTheOneThatHas() throws IOException {
    Table table = latin(ChartKind.BARS);
    assertThat(written(ChartForm.SVG, Screens.profile(), table))
        .isEqualTo(written(ChartForm.SVG, table));
  }
}
