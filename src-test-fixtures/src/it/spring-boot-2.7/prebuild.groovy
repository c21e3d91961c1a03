// The code of the service beside it; where servlets are is all that Spring Boot 2.7 has otherwise.
def service = new File(basedir, "../../../src/it/spring-boot/src").canonicalFile
service.eachFileRecurse(groovy.io.FileType.FILES) { file ->
  def copy = new File(basedir, "src/" + service.toURI().relativize(file.toURI()).path)
  copy.parentFile.mkdirs()
  copy.setText(file.getText("UTF-8").replace("jakarta.servlet", "javax.servlet"), "UTF-8")
}
