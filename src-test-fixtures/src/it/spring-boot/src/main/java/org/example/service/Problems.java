package org.example.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.budgetperformance.json.JsonException;
import org.budgetperformance.module.InputLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
  ResponseEntity<Map<String, Object>> json(JsonException wrong) {
    return problem(
        HttpStatus.BAD_REQUEST,
        "The JSON is no submission.",
        Map.of("pointer", pointer(wrong.path())));
  }

  @ExceptionHandler({ReportController.TooLargeException.class, InputLimitException.class})
  ResponseEntity<Map<String, Object>> large() {
    return problem(HttpStatus.PAYLOAD_TOO_LARGE, "The body is too large.", Map.of());
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ResponseEntity<Map<String, Object>> unknown() {
    return problem(HttpStatus.NOT_FOUND, "There is no such report.", Map.of());
  }

  private static ResponseEntity<Map<String, Object>> problem(
      HttpStatus status, String detail, Map<String, String> more) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("title", status.getReasonPhrase());
    problem.put("status", status.value());
    problem.put("detail", detail);
    problem.putAll(more);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
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
