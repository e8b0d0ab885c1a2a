package almanac.print;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Fractions in the objects of a document, such as the frames of links, in hundredths of a point:
 * Java 19 and later write the same float in other digits than earlier ones.
 */
final class Decimals {
  private static final int PLACES = 2;

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> open = new ArrayDeque<>();

  private Decimals() {}

  static void settle(PDDocument document) throws IOException {
    Decimals decimals = new Decimals();
    decimals.visit(document.getDocument().getTrailer());
    while (!decimals.open.isEmpty()) {
      COSBase item = decimals.open.pop();
      if (item instanceof COSObject object) {
        decimals.visit(object.getObject());
      } else if (item instanceof COSDictionary dictionary) {
        decimals.enter(dictionary);
      } else if (item instanceof COSArray array) {
        decimals.enter(array);
      }
    }
  }

  private void visit(@Nullable COSBase item) {
    if (item != null && seen.add(item)) {
      open.push(item);
    }
  }

  private void enter(COSDictionary dictionary) throws IOException {
    for (COSName key : List.copyOf(dictionary.keySet())) {
      COSBase value = dictionary.getItem(key);
      if (value instanceof COSFloat number) {
        dictionary.setItem(key, rounded(number));
      } else {
        visit(value);
      }
    }
  }

  private void enter(COSArray array) throws IOException {
    for (int i = 0; i < array.size(); i++) {
      COSBase value = array.get(i);
      if (value instanceof COSFloat number) {
        array.set(i, rounded(number));
      } else {
        visit(value);
      }
    }
  }

  /** Made from its digits, which it then keeps. */
  private static COSFloat rounded(COSFloat number) throws IOException {
    BigDecimal exact = new BigDecimal(number.floatValue());
    return new COSFloat(exact.setScale(PLACES, RoundingMode.HALF_UP).toPlainString());
  }
}
