// Shown by the README. No Gradle runs in this build: ReadmeTest compares versions and artifacts with the poms.
plugins {
    java
}

repositories {
    mavenLocal()
    mavenCentral()
}

dependencies {
    implementation(platform("dev.gangway:gangway-bom:@project.version@"))
    implementation("dev.gangway:gangway-kriptomat")
    testImplementation("dev.gangway:gangway-testkit")
    testImplementation("org.junit.jupiter:junit-jupiter:@junit.version@")
    testRuntimeOnly("org.junit.platform:junit-platform-launcher")
}
