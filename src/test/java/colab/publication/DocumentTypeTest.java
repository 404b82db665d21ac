package colab.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentTypeTest {

  @ParameterizedTest
  @CsvSource({
    "Article,ARTICLE",
    "articles,ARTICLE",
    "ar,ARTICLE",
    "conference paper,CONFERENCE_PAPER",
    "cp,CONFERENCE_PAPER",
    "Conference-Paper,CONFERENCE_PAPER",
    "conference_paper,CONFERENCE_PAPER",
    "Proceedings Paper,CONFERENCE_PAPER",
    "Book chapter,CHAPTER",
    "book-chapter,CHAPTER",
    "Chapter,CHAPTER",
    "Editorial Material,EDITORIAL",
    "Short Survey,SHORT_SURVEY",
    "Data Paper,DATA_PAPER",
    "Retracted,RETRACTED",
    "Article in Press,ARTICLE_IN_PRESS",
    "Erratum,ERRATUM",
    "Correction,ERRATUM",
    "Letter,LETTER",
    "Note,NOTE",
    "Monograph,BOOK",
    "re,REVIEW",
    "Conference review,CONFERENCE_REVIEW",
    "preprint,PREPRINT",
    "other,OTHER"
  })
  void typesAreFoundInTheSpellingsOfTheirProviders(String spelling, DocumentType type) {
    assertThat(DocumentType.find(spelling)).contains(type);
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void everyLabelFindsItsType(DocumentType type) {
    assertThat(DocumentType.find(type.label())).contains(type);
  }

  @Test
  void unknownTypesAreNotGuessed() {
    assertThat(DocumentType.find("Artikel")).isEmpty();
    assertThat(DocumentType.find("")).isEmpty();
    assertThat(DocumentType.nearest("revew", 1)).containsExactly("Review");
  }
}
