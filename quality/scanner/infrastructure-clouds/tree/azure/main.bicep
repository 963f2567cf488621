param location string = resourceGroup().location
// resource old 'Microsoft.BotService/botServices@2022-09-15' = {}
resource ai 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {
  name: 'ml'
  location: location
}
