/** A project on the module path, which names the modules of Gangway. */
module com.example.modular {
  requires dev.gangway.auth;
  requires dev.gangway.core;
  requires dev.gangway.kriptomat;
}
