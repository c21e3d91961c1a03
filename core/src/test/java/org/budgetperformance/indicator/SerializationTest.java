package org.budgetperformance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value survives being written out and read back. */
class SerializationTest {
  static Stream<Object> values() {
    Stream<Object> built =
        Stream.of(
            Dimension.COST,
            Category.ECOLOGICAL_COST,
            Unit.count("贫困户").per(Unit.parse("年").get()),
            Quantity.of(new BigDecimal("127.730"), Unit.WAN_YUAN),
            Attainment.of(Target.parse("≥95%"), Actual.parse("94%")),
            Attainment.of(Target.parse("效果明显"), Actual.parse("效果明显")));
    return Stream.concat(
        built,
        HandReadCell.all().stream()
            .map(cell -> cell.isTarget() ? Target.parse(cell.text) : Actual.parse(cell.text)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsReadBackAsItWasWritten(Object value) throws Exception {
    Object back = copy(value);
    assertEquals(value, back);
    assertEquals(value.hashCode(), back.hashCode());
    assertEquals(value.toString(), back.toString());
  }

  @Test
  void whatTakesNoPartInEqualityIsReadBackToo() throws Exception {
    assertEquals("成本指标", ((Dimension) copy(Dimension.COST)).label().zh());
    assertEquals(Dimension.COST, ((Category) copy(Category.SOCIAL_COST)).dimension());
    assertEquals("≥ 95 ％", ((Target) copy(Target.parse("≥ 95 ％"))).original());
    assertEquals("= 95 ％", ((Actual) copy(Actual.parse("= 95 ％"))).original());
  }

  private static Object copy(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
