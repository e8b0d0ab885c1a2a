package almanac.value;

/** How two numbers compare. */
public enum Relation {
  EQUAL("="),
  LESS("<"),
  AT_MOST("<="),
  MORE(">"),
  AT_LEAST(">="),
  ABOUT("~");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }
}
