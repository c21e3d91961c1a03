package org.example.service;

import java.util.Set;
import org.budgetperformance.json.JsonException;
import org.budgetperformance.module.InputLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What went wrong as problem+json (RFC 9457), with no word of the input and none of the program. */
@RestControllerAdvice
class Problems {
  /** What may stand in a pointer; all else, such as a field of somebody's name, ends it. */
  private static final Set<String> FIELDS =
      Set.of(
          "format",
          "fiscalYear",
          "division",
          "partial",
          "documents",
          "type",
          "label",
          "columns",
          "subject",
          "ordinal",
          "rows",
          "line",
          "figures",
          "unread",
          "copies",
          "sources");

  @ExceptionHandler(JsonException.class)
  ProblemDetail json(JsonException wrong) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "The JSON is no submission.");
    problem.setProperty("pointer", pointer(wrong.path()));
    return problem;
  }

  @ExceptionHandler({ReportController.TooLargeException.class, InputLimitException.class})
  ProblemDetail large() {
    return problem(HttpStatus.PAYLOAD_TOO_LARGE, "The body is too large.");
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ProblemDetail unknown() {
    return problem(HttpStatus.NOT_FOUND, "There is no such report.");
  }

  private static ProblemDetail problem(HttpStatus status, String detail) {
    return ProblemDetail.forStatusAndDetail(status, detail);
  }

  private static String pointer(String path) {
    StringBuilder pointer = new StringBuilder();
    for (String part : path.isEmpty() ? new String[0] : path.substring(1).split("/")) {
      if (!FIELDS.contains(part) && !part.matches("[0-9]{1,6}")) {
        break;
      }
      pointer.append('/').append(part);
    }
    return pointer.toString();
  }
}
