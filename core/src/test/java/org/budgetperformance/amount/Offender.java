package org.budgetperformance.amount;

import com.fasterxml.jackson.core.JsonToken;
import java.io.File;
import java.io.ObjectInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Date;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.budgetperformance.rule.Outcome;

/** Does all that the architecture forbids, so that its test can be seen to notice. */
@SuppressWarnings({"DefaultCharset", "JavaUtilDate", "StringCaseLocaleUsage", "TimeZoneUsage"})
public final class Offender {
  double rate;
  Outcome outcome = Outcome.PASSED;
  JsonToken token = JsonToken.NOT_AVAILABLE;
  COSName name = COSName.TYPE;
  File file = new File("x");
  URI address = URI.create("x");

  Offender() {}

  float share(double[] shares) {
    return (float) shares[0];
  }

  long now() {
    return new Date().getTime() + System.currentTimeMillis();
  }

  String words() {
    return Locale.getDefault()
        + new String("x".getBytes(Charset.defaultCharset()), Charset.defaultCharset());
  }

  byte[] bytes() {
    return "x".toUpperCase().getBytes();
  }

  void take(ObjectInputStream in) throws Exception {
    in.readObject();
    new ProcessBuilder("x").start();
  }

  void say() {
    System.err.println(rate);
  }
}
