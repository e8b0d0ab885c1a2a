package almanac.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a style sheet when it is written for readers. */
final class StyleSheetsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          p { color: red; margin: 0; }      | p{color: red;margin: 0}
          a, b > c , d :hover { e: f }      | a,b > c,d :hover{e: f}
          /* a */ p /* b */ q { }           | p q{}
          p { a: 1px/* b */solid }          | p{a: 1px/**/solid}
          q::before { content: "; }  /* " } | q::before{content: "; }  /* "}
          q::after { content: '\\' ; {' }   | q::after{content: '\\' ; {'}
          p { width: calc(1px  +  2px) }    | p{width: calc(1px + 2px)}
          @media (a: b) and (c) { p { d: e; } } | @media (a: b) and (c){p{d: e}}
          """)
  void commentsAndNeedlessSpaceAreLeftOut(String sheet, String brief) {
    assertThat(StyleSheets.brief(sheet)).isEqualTo(brief + "\n");
  }

  @Test
  void linesAreJoined() {
    assertThat(StyleSheets.brief("a,\nb {\n  c: d;\n}\n\n")).isEqualTo("a,b{c: d}\n");
  }
}
