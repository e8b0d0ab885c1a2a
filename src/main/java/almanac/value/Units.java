package almanac.value;

import almanac.source.Suggestion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units that authors may write. */
public final class Units {
  private static final String COUNTING =
      "户 家 笔 件 人 项 人次 支 种 个 家次 场 场次 名 篇 只 款 起 份 次 条 批 套 台 位 期 轮 所 座 处 类 册 本 辆 部 组"
          + " 例 单 宗 号 分 岁 年 月 天 日 周 小时 季度 个月";

  private static final String OWN =
      "a unit of the site's own is declared in content/site.yaml, `units:`";

  private static final Units STANDARD = new Units(standardByName());

  private final Map<String, Unit> byName;

  private Units(Map<String, Unit> byName) {
    this.byName = Collections.unmodifiableMap(byName);
  }

  /** Money, percents, multiples, and the counting units of Chinese reports. */
  public static Units standard() {
    return STANDARD;
  }

  private static Map<String, Unit> standardByName() {
    Map<String, Unit> units = new LinkedHashMap<>();
    for (Unit unit :
        List.of(Unit.YUAN, Unit.WAN_YUAN, Unit.YI_YUAN, Unit.PERCENT, Unit.POINTS, Unit.TIMES)) {
      units.put(unit.name(), unit);
    }
    units.put("%", Unit.PERCENT);
    units.put("个百分点", Unit.POINTS);
    for (String name : COUNTING.split(" ", -1)) {
      units.put(name, Unit.counting(name));
    }
    return units;
  }

  /** These and a site's own, which win over a standard one of the same name. */
  public Units with(List<Unit> own) {
    Map<String, Unit> units = new LinkedHashMap<>(byName);
    own.forEach(unit -> units.put(unit.name(), unit));
    return new Units(units);
  }

  /** By name, {@code %} being percent; {@code 万户} is ten thousand 户, {@code 亿件} likewise. */
  public Optional<Unit> find(String name) {
    Unit found = byName.get(name);
    return found != null ? Optional.of(found) : large(name);
  }

  private Optional<Unit> large(String name) {
    long times = name.startsWith("万") ? 10_000 : name.startsWith("亿") ? 100_000_000 : 0;
    Unit one = times == 0 ? null : byName.get(name.substring(1));
    return one == null || one.kind() != Unit.Kind.COUNT
        ? Optional.empty()
        : Optional.of(
            new Unit(name, one.kind(), one.dimension(), one.size().times(Rational.of(times, 1))));
  }

  /** Every name that may be written, without those that 万 and 亿 make. */
  public Set<String> names() {
    return byName.keySet();
  }

  /** {@code did you mean "亿元"?}, where a name shares a character with the written one. */
  public String didYouMean(String written) {
    List<String> near =
        byName.keySet().stream()
            .filter(name -> name.chars().anyMatch(c -> written.indexOf(c) >= 0))
            .toList();
    String meant = Suggestion.didYouMean(written, near);
    return meant.isEmpty() ? OWN : meant;
  }
}
