package org.example.service;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps reports as JSON, each under a random id that nobody can guess. */
@Repository
class ReportStore {
  private final JdbcTemplate database;

  ReportStore(JdbcTemplate database) {
    this.database = database;
  }

  UUID put(String json) {
    UUID id = UUID.randomUUID();
    database.update("insert into report (id, json) values (?, ?)", id, json);
    return id;
  }

  Optional<String> get(UUID id) {
    return database
        .query("select json from report where id = ?", (row, n) -> row.getString(1), id)
        .stream()
        .findFirst();
  }
}
