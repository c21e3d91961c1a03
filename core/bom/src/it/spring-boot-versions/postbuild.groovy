// Beside the BOM a project of Spring Boot gets each version that it gets without, and the library's three.
def effective = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/effective.xml'))

def managed = { name ->
  def versions = [:]
  effective.project.find { it.artifactId == name }.dependencyManagement.dependencies.dependency.each {
    versions["${it.groupId}:${it.artifactId}:${it.type}:${it.classifier}".toString()] = it.version.text()
  }
  versions
}

['2.7', '3.4'].each { line ->
  def alone = managed("alone-$line".toString())
  def beside = managed("beside-$line".toString())
  def own = beside.findAll { it.key.startsWith('org.budgetperformance:') }
  assert alone.size() > 500 : "Spring Boot $line was not seen"
  assert own.size() == 3
  assert beside - own == alone
}

return true
