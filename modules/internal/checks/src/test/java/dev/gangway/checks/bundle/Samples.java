package dev.gangway.checks.bundle;

/** The texts of the release that tests break. */
final class Samples {
  static final String PARENT =
      """
      <project>
        <groupId>dev.gangway</groupId>
        <artifactId>gangway</artifactId>
        <version>1.0.0</version>
        <packaging>pom</packaging>
        <name>Gangway</name>
        <description>Calls.</description>
        <url>https://gangway.test</url>
        <licenses><license><name>Any</name><url>https://gangway.test/license</url></license></licenses>
        <developers><developer><name>Ann</name><email>ann@tea</email></developer></developers>
        <scm>
          <connection>scm:git:https://gangway.test/gangway.git</connection>
          <developerConnection>scm:git:https://gangway.test/gangway.git</developerConnection>
          <url>https://gangway.test/gangway</url>
        </scm>
        <properties><cup.version>2.0</cup.version></properties>
      </project>
      """;

  static final String TEA =
      """
      <project>
        <parent>
          <groupId>dev.gangway</groupId>
          <artifactId>gangway</artifactId>
          <version>1.0.0</version>
        </parent>
        <artifactId>gangway-tea</artifactId>
        <name>Gangway Tea</name>
        <description>Tea.</description>
        <dependencies>
          <dependency>
            <groupId>org.cups</groupId>
            <artifactId>cup</artifactId>
            <version>${cup.version}</version>
          </dependency>
        </dependencies>
      </project>
      """;

  static final String MANIFEST =
      """
      Manifest-Version: 1.0
      Automatic-Module-Name: dev.gangway.tea
      Main-Class: dev.gangway.tea.Tea
      """;

  static final String SBOM =
      """
      {"metadata": {"component":
          {"group": "dev.gangway", "name": "gangway-tea", "version": "1.0.0", "bom-ref": "tea"}},
        "components": [
          {"group": "org.cups", "name": "cup", "version": "2.0", "bom-ref": "cup",
            "hashes": [{"alg": "SHA-256", "content": "00"}]},
          {"group": "org.cups", "name": "handle", "version": "2.0", "bom-ref": "handle",
            "hashes": [{"alg": "SHA-256", "content": "01"}]},
          {"group": "org.cups", "name": "saucer", "version": "2.0", "bom-ref": "saucer",
            "hashes": [{"alg": "SHA-256", "content": "02"}]}],
        "dependencies": [
          {"ref": "tea", "dependsOn": ["cup"]},
          {"ref": "cup", "dependsOn": ["handle", "saucer"]}]}
      """;

  static final String TREE =
      """
      {"groupId": "dev.gangway", "artifactId": "gangway-tea", "version": "1.0.0", "children": [
        {"groupId": "org.cups", "artifactId": "cup", "version": "2.0", "scope": "compile", "children": [
          {"groupId": "org.cups", "artifactId": "handle", "version": "2.0", "scope": "runtime"}]},
        {"groupId": "org.tests", "artifactId": "tests", "version": "1.0", "scope": "test", "children": [
          {"groupId": "org.cups", "artifactId": "saucer", "version": "2.0", "scope": "compile"}]}]}
      """;

  private Samples() {}
}
