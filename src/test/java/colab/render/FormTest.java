package colab.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colab.ColabException;
import org.junit.jupiter.api.Test;

final class FormTest {
  @Test
  void theEndingOfAFileNameSaysTheForm() {
    for (Form form : Form.values()) {
      assertThat(Form.ofFileName("out.v2" + form.ending())).contains(form);
    }
    assertThat(Form.ofFileName("OUT.CSV")).contains(Form.CSV);
    assertThat(Form.ofFileName("csv")).isEmpty();
    assertThat(Form.ofFileName("out.docx")).isEmpty();
  }

  @Test
  void aFormIsKnownByItsId() {
    for (Form form : Form.values()) {
      assertThat(Form.named(form.id())).isEqualTo(form);
    }
    assertThat(Form.named("JSON")).isEqualTo(Form.JSON);
  }

  @Test
  void anUnknownFormIsAUsageErrorThatNamesTheNearest() {
    assertThatThrownBy(() -> Form.named("jsn"))
        .isInstanceOfSatisfying(ColabException.class, e -> assertThat(e.hint()).contains("json"));
    assertThatThrownBy(() -> Form.named("pdf"))
        .isInstanceOfSatisfying(
            ColabException.class, e -> assertThat(e.hint()).contains("markdown"));
  }
}
