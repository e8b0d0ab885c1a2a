package almanac.print;

import almanac.render.Theme;
import java.util.Map;

/** Editions of a page or two. */
final class Samples {
  private Samples() {}

  static Edition edition(String language, String body) {
    return new Edition("年度报告", language, "统计局", document(language, body), css(), Map.of());
  }

  static String css() {
    return Theme.text("print/edition.css");
  }

  static String document(String language, String body) {
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
        + language
        + "\"><head><title>t</title></head><body>"
        + body
        + "</body></html>";
  }

  /** All that an edition has: cover, contents, parts, key figures, a figure, a table, notes. */
  static Edition chinese() {
    return edition("zh-Hans", CHINESE);
  }

  static Edition english() {
    return new Edition("Annual Report", "en", "Bureau", document("en", ENGLISH), css(), Map.of());
  }

  private static final String CHINESE =
      """
      <section class="cover"><p class="kicker">上海科技金融</p><p class="cover__title">年度报告</p>
      <ul class="plain"><li>统计局</li></ul></section>
      <nav class="contents"><h2>目录</h2><ol><li><a href="#loans">科技信贷</a>
      <ol><li><a href="#overall">整体情况</a></li></ol></li></ol></nav>
      <section class="part"><p class="kicker">第一章</p><h1 id="loans">科技信贷<sup>a</sup></h1>
      <p class="lede">2017年末，余额2,071.27亿元。</p>
      <dl class="keys"><div><dt>余额</dt><dd><b>2,071</b><small>亿元</small></dd></div></dl>
      <h2 id="overall">整体情况</h2>
      <p>贷款见<a href="#fig-1">图1-1</a>，共有<a href="https://example.org/x">5,235户</a><a class="fnref" \
      href="#fn-1">1</a>。\u4e00\u2f00年增长38.05%。</p>
      <div class="sidenote" id="fn-1"><b>1</b>户数不含个人。</div>
      <figure class="fig" id="fig-1"><figcaption><span class="fig__no">图1-1 </span>\
      <span class="fig__title">余额增长近四成</span></figcaption>
      <div class="chart"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 684 60" font-size="14" \
      fill="#16202b" role="img"><title>余额</title><desc>2016年末1,500.36亿元</desc>\
      <g><title>柱</title><rect x="100" y="10" width="300" height="20" fill="var(--c1, #12436d)"/></g>\
      <path d="M100,0L100,40" fill="none" stroke="#7f8b98"/>\
      <text x="10" y="25" textLength="70" lengthAdjust="spacingAndGlyphs">二〇一六年</text></svg></div>
      <div class="table"><table><caption>表题</caption>
      <thead><tr><th scope="col">年份</th><th class="n" scope="col">余额<small>亿元</small></th></tr></thead>
      <tbody><tr><th scope="row">2016年末</th><td class="n">1,500.36</td></tr>
      <tr><th scope="row">2017年末</th><td class="n">2,071.27</td></tr></tbody>
      <tfoot><tr><th scope="row">合计</th><td class="n">3,571.63</td></tr></tfoot></table></div>
      <div class="fig__foot"><p>来源：统计局</p></div></figure>
      <ul><li>第一项</li><li><p>第二项</p></li></ul></section>
      """;

  private static final String ENGLISH =
      """
      <section class="part"><h1 id="loans">Loans to enterprises</h1>
      <p>At the end of 2017 the balance stood at <a href="#t">RMB 207.13 billion</a>, up 38.05%.</p>
      <table id="t"><thead><tr><th scope="col">Year</th><th scope="col">Balance</th></tr></thead>
      <tbody><tr><th scope="row">2016</th><td>150.04</td></tr>
      <tr><th scope="row">2017</th><td>207.13</td></tr></tbody></table>
      <p>It’s “well-known”.</p></section>
      """;
}
