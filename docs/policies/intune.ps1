# Telemamori for Chrome and Edge on Windows: what chrome.reg and edge.reg do, as a script that Intune can run (as the system, 64 bit).
# Saved as UTF-8 with its mark (BOM): Windows PowerShell reads other files as if they were of another alphabet.
$ErrorActionPreference = 'Stop'

# Chrome and Edge have different ids, one for each store.
$browsers = @(
  @{ Key = 'Google\Chrome'; Id = 'EXTENSION_ID'; Update = 'https://clients2.google.com/service/update2/crx' },
  @{ Key = 'Microsoft\Edge'; Id = 'EXTENSION_ID'; Update = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx' }
)

$settings = @'
{
  "tools": [
    "teams",
    "zoom"
  ],
  "perDay": 1,
  "language": "ja",
  "contact": "総務 内線 123",
  "rulePage": "https://intra.example.co.jp/telework",
  "employeesMayChange": [
    "language"
  ]
}
'@ | ConvertFrom-Json

function Set-One([string]$key, [string]$name, $value) {
  if ($value -is [bool]) { $value = [int]$value }
  $type = if ($value -is [string]) { 'String' } else { 'DWord' }
  New-ItemProperty -Path $key -Name $name -Value $value -PropertyType $type -Force | Out-Null
}

foreach ($browser in $browsers) {
  $base = "HKLM:\SOFTWARE\Policies\$($browser.Key)"
  $install = "$base\ExtensionSettings\$($browser.Id)"
  New-Item -Path $install -Force | Out-Null
  Set-One $install 'installation_mode' 'normal_installed'
  Set-One $install 'update_url' $browser.Update

  # What an earlier run has set and this one does not: gone.
  $policy = "$base\3rdparty\extensions\$($browser.Id)\policy"
  if (Test-Path $policy) { Remove-Item -Path $policy -Recurse }
  New-Item -Path $policy -Force | Out-Null
  foreach ($setting in $settings.PSObject.Properties) {
    if ($setting.Value -is [array]) {
      $list = "$policy\$($setting.Name)"
      New-Item -Path $list -Force | Out-Null
      for ($i = 0; $i -lt $setting.Value.Count; $i++) { Set-One $list "$($i + 1)" $setting.Value[$i] }
    } else {
      Set-One $policy $setting.Name $setting.Value
    }
  }
}
